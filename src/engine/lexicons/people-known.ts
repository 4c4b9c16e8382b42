/**
 * People so well known that newspapers name them by surname alone. Compared in lower case.
 * Surnames that are common words, towns or firms in this paper ("Wagner") are left out; context settles those.
 */
import { wordList } from './word-list.ts';

// biome-ignore format: word lists
export const KNOWN_SURNAMES: readonly string[] = wordList(`
putin medvedev yeltsin gorbachev brezhnev khrushchev andropov chernenko stalin trotsky beria molotov zhukov bukharin dzerzhinsky zinoviev kamenev kerensky kolchak denikin wrangel rasputin stolypin suvorov kutuzov potemkin yermolov
navalny nemtsov khodorkovsky berezovsky prigozhin kadyrov shoigu lavrov peskov gerasimov mishustin matviyenko volodin patrushev bortnikov bastrykin kiriyenko sobyanin luzhkov chubais gaidar kudrin zhirinovsky zyuganov yavlinsky primakov chernomyrdin politkovskaya litvinenko skripal magnitsky limonov sechin abramovich deripaska
zelensky zelenskyy zelenskiy poroshenko yushchenko yanukovych tymoshenko kuchma kravchuk klitschko zaluzhny zaluzhnyi syrskyi lukashenko tikhanovskaya tsikhanouskaya kolesnikova babaryko shushkevich dodik sandu dodon voronin plahotniuc
trump biden obama clinton reagan nixon kissinger roosevelt truman eisenhower kennedy merkel scholz merz kohl macron sarkozy hollande chirac mitterrand gaulle thatcher churchill sunak starmer cameron erdogan ataturk netanyahu assad arafat gaddafi saddam mubarak khamenei khomeini modi nehru gandhi mao orban fico tusk kaczynski vucic milosevic tito stoltenberg rutte guterres annan borrell
tokayev nazarbayev mirziyoyev mirziyoev karimov rahmon rakhmon berdymukhamedov berdimuhamedov niyazov japarov jeenbekov atambayev bakiyev akayev aliyev pashinyan sargsyan kocharyan saakashvili shevardnadze ivanishvili kobakhidze zourabichvili maskhadov basayev dudayev zakayev
marx engels bakunin kropotkin hitler goebbels himmler mussolini napoleon bonaparte bismarck
pushkin lermontov gogol turgenev dostoevsky dostoyevsky tolstoy chekhov leskov goncharov nekrasov tyutchev griboyedov krylov bunin kuprin gorky akhmatova gumilyov tsvetaeva tsvetayeva mandelstam pasternak mayakovsky yesenin bulgakov platonov zoshchenko babel nabokov sholokhov solzhenitsyn brodsky dovlatov yevtushenko voznesensky vysotsky okudzhava shalamov sorokin pelevin akunin ulitskaya alexievich shevchenko kotlyarevsky franko
tchaikovsky mussorgsky musorgsky rachmaninoff rachmaninov shostakovich prokofiev stravinsky glinka borodin scriabin glazunov khachaturian schnittke rostropovich gergiev currentzis netrebko chaliapin plisetskaya nureyev baryshnikov nijinsky diaghilev balanchine petipa stanislavsky meyerhold vakhtangov eisenstein vertov tarkovsky bondarchuk zvyagintsev sokurov serebrennikov dodin repin malevich kandinsky chagall vrubel levitan aivazovsky shishkin surikov rublev rodchenko tatlin
gagarin tereshkova korolev tsiolkovsky sakharov kurchatov landau kapitsa mendeleyev mendeleev lomonosov vavilov lysenko kalashnikov karpov kasparov kramnik kalugin ovechkin kharlamov tretiak yashin
shakespeare goethe schiller cervantes moliere voltaire rousseau diderot montaigne rabelais balzac hugo flaubert zola maupassant proust camus sartre dickens byron shelley austen wilde joyce woolf orwell kafka rilke brecht hesse hemingway faulkner steinbeck salinger twain ibsen strindberg hamsun borges marquez hafez rumi firdausi navoi abai tukay rustaveli
bach mozart beethoven haydn handel vivaldi schubert schumann chopin liszt brahms mendelssohn bizet verdi puccini rossini mahler bruckner sibelius grieg dvorak debussy ravel satie bartok
plato aristotle socrates descartes spinoza kant hegel schopenhauer nietzsche heidegger freud darwin newton einstein galileo copernicus kepler faraday hawking picasso matisse monet cezanne gauguin rembrandt rubens vermeer michelangelo titian caravaggio goya dali warhol
musk bezos zuckerberg snowden assange soros
`);

const KNOWN: ReadonlySet<string> = new Set(KNOWN_SURNAMES);

/** Whether a lower-case word is the surname of somebody whom newspapers name by it alone. */
export function isKnownSurname(lower: string): boolean {
  return KNOWN.has(lower);
}

/**
 * People so well known that newspapers name them by surname alone. Compared in lower case.
 * Surnames that are common words, towns or firms in this paper ("Wagner") are left out; context settles those.
 */
import { wordList } from './word-list.ts';

// biome-ignore format: word lists
export const KNOWN_SURNAMES: readonly string[] = wordList(`
abai abramovich aivazovsky akayev akhmatova akunin alexievich aliyev andropov annan arafat aristotle assad assange atambayev ataturk austen babaryko
babel bach bakiyev bakunin balanchine balzac bartok baryshnikov basayev bastrykin beethoven berdimuhamedov berdymukhamedov berezovsky beria bezos
biden bismarck bizet bonaparte bondarchuk borges borodin borrell bortnikov brahms brecht brezhnev brodsky bruckner bukharin bulgakov bunin byron
cameron camus caravaggio cervantes cezanne chagall chaliapin chekhov chernenko chernomyrdin chirac chopin chubais churchill clinton copernicus
currentzis dali darwin debussy denikin deripaska descartes diaghilev dickens diderot dodik dodin dodon dostoevsky dostoyevsky dovlatov dudayev dvorak
dzerzhinsky einstein eisenhower eisenstein engels erdogan faraday faulkner fico firdausi flaubert franko freud gaddafi gagarin gaidar galileo gandhi
gauguin gaulle gerasimov gergiev glazunov glinka goebbels goethe gogol goncharov gorbachev gorky goya griboyedov grieg gumilyov guterres hafez hamsun
handel hawking haydn hegel heidegger hemingway hesse himmler hitler hollande hugo ibsen ivanishvili japarov jeenbekov joyce kaczynski kadyrov kafka
kalashnikov kalugin kamenev kandinsky kant kapitsa karimov karpov kasparov kennedy kepler kerensky khachaturian khamenei kharlamov khodorkovsky
khomeini khrushchev kiriyenko kissinger klitschko kobakhidze kocharyan kohl kolchak kolesnikova korolev kotlyarevsky kramnik kravchuk kropotkin krylov
kuchma kudrin kuprin kurchatov kutuzov landau lavrov lermontov leskov levitan limonov liszt litvinenko lomonosov lukashenko luzhkov lysenko macron
magnitsky mahler malevich mandelstam mao marquez marx maskhadov matisse matviyenko maupassant mayakovsky medvedev mendeleev mendeleyev mendelssohn
merkel merz meyerhold michelangelo milosevic mirziyoev mirziyoyev mishustin mitterrand modi moliere molotov monet montaigne mozart mubarak musk
musorgsky mussolini mussorgsky nabokov napoleon navalny navoi nazarbayev nehru nekrasov nemtsov netanyahu netrebko newton nietzsche nijinsky nixon
niyazov nureyev obama okudzhava orban orwell ovechkin pashinyan pasternak patrushev pelevin peskov petipa picasso plahotniuc plato platonov
plisetskaya politkovskaya poroshenko potemkin prigozhin primakov prokofiev proust puccini pushkin putin rabelais rachmaninoff rachmaninov rahmon
rakhmon rasputin ravel reagan rembrandt repin rilke rodchenko roosevelt rossini rostropovich rousseau rubens rublev rumi rustaveli rutte saakashvili
saddam sakharov salinger sandu sargsyan sarkozy sartre satie schiller schnittke scholz schopenhauer schubert schumann scriabin sechin serebrennikov
shakespeare shalamov shelley shevardnadze shevchenko shishkin shoigu sholokhov shostakovich shushkevich sibelius skripal snowden sobyanin socrates
sokurov solzhenitsyn sorokin soros spinoza stalin stanislavsky starmer steinbeck stoltenberg stolypin stravinsky strindberg sunak surikov suvorov
syrskyi tarkovsky tatlin tchaikovsky tereshkova thatcher tikhanovskaya titian tito tokayev tolstoy tretiak trotsky truman trump tsikhanouskaya
tsiolkovsky tsvetaeva tsvetayeva tukay turgenev tusk twain tymoshenko tyutchev ulitskaya vakhtangov vavilov verdi vermeer vertov vivaldi volodin
voltaire voronin voznesensky vrubel vucic vysotsky warhol wilde woolf wrangel yanukovych yashin yavlinsky yeltsin yermolov yesenin yevtushenko
yushchenko zakayev zaluzhny zaluzhnyi zelenskiy zelensky zelenskyy zhirinovsky zhukov zinoviev zola zoshchenko zourabichvili zuckerberg zvyagintsev
zyuganov
`);

const KNOWN: ReadonlySet<string> = new Set(KNOWN_SURNAMES);

/** Whether a lower-case word is the surname of somebody whom newspapers name by it alone. */
export function isKnownSurname(lower: string): boolean {
  return KNOWN.has(lower);
}

/**
 * Nouns for human beings beside the titles: mostly they stand apart from the name ("his counterpart, Oleg Serov"), and in descriptions.
 * The endings that agents' names have are read by rule; NOT_HUMAN lists the common words that only look like them.
 */
import { wordList, wordSet } from './word-list.ts';

export interface HumanNounRow {
  readonly kind: 'tie' | 'clergy' | 'office' | 'kind' | 'crime' | 'several';
  readonly words: readonly string[];
  /** A sentence in which each word in the place of `~` is part of the role of Oleg Veresov. */
  readonly example: string;
}

// biome-ignore format: word lists
export const HUMAN_NOUNS: readonly HumanNounRow[] = Object.freeze([
  { kind: 'tie', example: 'Her ~, Oleg Veresov, left.', words: wordList(`counterpart landlord landlady client relative go-between great-uncle great-aunt great-nephew great-niece great-grandson great-granddaughter great-grandfather great-grandmother stepmother stepfather stepbrother
 stepsister half-brother half-sister fiancé fiancée bride groom bridegroom newlywed godmother godfather godson goddaughter orphan eldest youngest elder younger firstborn child kid parent grandparent roommate flatmate cellmate teammate housemate
 schoolmate bandmate compatriot countryman acquaintance confidant confidante companion cohort henchman sidekick subordinate guest hostess sibling in-law stepchild grandchild breadwinner`) },
  { kind: 'clergy', example: 'The old ~, Oleg Veresov, left.', words: wordList('novice shaman cantor vicar chaplain curate parson cleric clergyman seminarian parishioner convert disciple apostle prophet') },
  { kind: 'office', example: 'The old ~, Oleg Veresov, left.', words: wordList(`commissar d'affaires d’affaires akim khan registrar headmaster headmistress headteacher schoolmaster magistrate juror bailiff arbiter arbitrator mediator attaché rapporteur undersecretary regent viceroy appointee incumbent functionary bureaucrat
 apparatchik technocrat statesman stateswoman headman politico counsel foreman figurehead kingmaker powerbroker prefect plenipotentiary monarch exarch primate pontiff steward ruler gendarme draftee deserter partisan militiaman paratrooper marine trooper`) },
  { kind: 'kind', example: 'The old ~, Oleg Veresov, left.', words: wordList(`prodigy worker fellow impresario patriot debutante bride-to-be favorite favourite newcomer islander highlander outsider loner bachelor divorcee amputee martyr genius chambermaid maid nanny butler servant housewife homemaker cop staffer employee laborer labourer operative
 informant mole nobleman aristocrat visitor tourist passer-by passerby onlooker bystander spectator viewer listener reader customer shopper buyer vendor subscriber commuter intern trainee apprentice schoolteacher freshman sophomore undergraduate postgraduate specialist
 rookie peasant kulak nomad herdsman huntsman horseman boatman milkman workman craftsman tradesman handyman oarsman marksman cameraman camerawoman newsman anchorman weatherman songstress songwriter bandleader frontwoman roofer plasterer bricklayer printmaker
 ringer gravedigger prompter understudy stuntman acrobat tightrope-walker clairvoyant healer masseur masseuse beautician stranger personality celebrity newsreader newscaster mouthpiece newsmaker youngster toddler teen adolescent octogenarian nonagenarian centenarian
 dignitary luminary doyen doyenne maverick firebrand hardliner loyalist propagandist ideologue theorist enthusiast aficionado devotee admirer vigilante minder handler fixer pundit assistant caregiver`) },
  { kind: 'crime', example: 'The old ~, Oleg Veresov, left.', words: wordList('burglar thief robber killer murderer assassin gunman attacker assailant hitman arsonist smuggler trafficker fraudster swindler crook gangster mobster kingpin thug poacher pirate looter hijacker kidnapper extremist terrorist jihadist') },
]);

/** Words for several people at once: a description of one person holds none as its noun. */
export const SEVERAL: readonly string[] = wordList(
  'couple pair duo trio twins siblings newlyweds spouses family people men women children police kin parents brothers sisters',
);

/** Words that end as agents' names do and name none. */
// biome-ignore format: word list
const NOT_HUMAN: ReadonlySet<string> = wordSet(`
accent consent dissent chant rant disclaimer bestseller matter letter paper newspaper water winter summer number order border power river chapter quarter center corner theater computer character dinner shoulder finger weather danger disorder shelter offer answer tower cover corridor
error mirror terror horror tractor sector factor color labor honor harbor flavor favor humor rumor odor armor motor monitor reactor elevator list insist consist persist resist exist assist restaurant warrant elephant constant
distant instant important significant relevant dominant elegant reluctant abundant arrogant brilliant defiant committee coffee degree guarantee decree whether rather further either neither together another however after under
later earlier better greater larger smaller bigger higher lower longer shorter stronger weaker older newer wider deeper closer nearer cheaper faster slower easier harder richer poorer former latter upper inner outer proper super
silver copper timber lumber rubber leather feather butter pepper sugar ginger cancer fever sewer layer filter meter centimeter kilometer liter charter barter banner hammer ladder locker cracker trailer container cooler boiler
freezer scanner folder binder poster sticker counter register ledger charger bumper tanker freighter steamer cruiser destroyer bomber helicopter liner fiber amber cucumber october december november september chamber
remember consider deliver discover recover transfer prefer refer suffer differ gather wander wonder surrender render tender gender slender blunder thunder plunder bother mattress distress fortress buttress stress address progress
congress process success access median radian vacant pleasant hydrant grant plant quadrant deodorant pollutant disinfectant stimulant covenant levee jubilee squeegee marquee puree melee fricassee soiree pedigree spree filigree
coriander apogee interior exterior anterior inferior prior senior junior vector tensor sensor cursor rotor stator capacitor resistor transistor indicator calculator generator radiator refrigerator escalator accelerator simulator alligator
equator incinerator detonator tremor clamor glamor vigor rigor tumor stupor manor minor razor visor behavior parlor meteor liquor
server merger reminder cheer barrier disaster bitter flower manner bolster prayer sooner trigger encounter altogether single-payer three-quarters reconsider lesser enter humanitarian authoritarian totalitarian sectarian draconian
wherever whatsoever improper chatter disagree stagnant pregnant floor louder whenever forever frontier whomever ouster takeover clearer wealthier empower parameter teleprompter tighter fervor oversee irrelevant temper waiver
loudspeaker flier farther firepower manslaughter epicenter gutter demeanor swagger laughter endeavor slipper thereafter spoiler browser misdemeanor softer metaphor blatant resistant cross-border slaughter coffer marker newsletter
thriller fodder confer somber hesitant adamant lighter garner blacklist extant icebreaker millimeter vigilant maneuver outlier fairer kinder administer bulldozer specter bunker powder triumphant monster bellwether outnumber
outdoor whisper chandelier hunger clever vibrant moniker foresee trickier healthier sharper underwater stricter reliant tolerant intolerant makeover bluster undercover booster crawler utter alter censor quieter hotter simpler
looser jubilant quicker backwater dormant brighter planner plaster blockbuster manpower muster crossover airliner uncover endanger reorder lackluster rancor conditioner falter splinter oyster perimeter dossier supper remainder
voiceover heavier fuller insignificant opener shatter spillover resonant hamper shower exuberant handover superpower header detector thermometer interceptor starter transponder emitter refrigerant sliver sweater smelter slumber
glimmer fresher pageant flagrant simmer rejoinder revolver blazer leftover barometer backdoor flicker predictor determinant hamburger skyscraper sneaker semiconductor roster engender projector compressor blinder hardcover semester
hinder messier dismember stopover sledgehammer cylinder screener shutter voucher whichever steeper ember precursor get-together malignant poignant headquarters quarters reindeer checklist shortlist wishlist playlist watchlist
waitlist career veneer carrier glacier atelier trawler grandeur darker calmer colder warmer milder bolder safer busier happier easier earlier poorer thinner thicker sweeter tougher rougher smarter richer bigger cleaner drier fewer
september bumper fritter litter shorter broader
`);

const HUMAN: ReadonlySet<string> = new Set(HUMAN_NOUNS.flatMap(({ words }) => words));
const SEVERAL_WORDS: ReadonlySet<string> = new Set(SEVERAL);

/** Whether a lower-case word in the singular names a human being, beside the titles. */
export function isHumanNoun(lower: string): boolean {
  return HUMAN.has(lower);
}

/** Whether a lower-case word names several people by itself ("couple", "men"). */
export function isSeveral(lower: string): boolean {
  return SEVERAL_WORDS.has(lower) || /(?:men|women|people|children)$/.test(lower);
}

/** Whether a lower-case word only looks like an agent's name ("letter", "corridor"). */
export function isNotHuman(lower: string): boolean {
  return NOT_HUMAN.has(lower);
}

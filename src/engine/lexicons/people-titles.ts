/**
 * Words that say what somebody is and stand right before a name ("Governor Oleg Serov", "the poet Oleg Serov").
 * A row's example is tried with each of its words in the place of `~`.
 */
import { wordList } from './word-list.ts';

export interface TitleRow {
  readonly kind: 'address' | 'office' | 'rank' | 'work' | 'kin' | 'standing';
  readonly words: readonly string[];
  readonly example: string;
}

// biome-ignore format: word lists
export const TITLES: readonly TitleRow[] = Object.freeze([
  { kind: 'address', example: 'Reporters waited for ~ Veresov on Monday.', words: wordList('archimandrite hegumen abbot abbess hieromonk protodeacon lama geshe gelung khambo cardinal monsignor granny monsieur madame mademoiselle señor señora signor signora herr frau don mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady comrade father patriarch metropolitan archbishop bishop pope imam mufti rabbi sheikh ayatollah deacon archpriest priest monk nun sister brother mullah reverend rev. pani pan sheikha uncle aunt auntie grandma grandpa babushka citizen comrades saint tsar czar emperor empress king queen prince princess duke count countess baron sultan emir shah') },
  { kind: 'office', example: 'The plan of ~ Oleg Veresov was read out.', words: wordList(`president premier chancellor minister governor mayor senator deputy lawmaker legislator chairman chairwoman chairperson chair speaker secretary ambassador envoy consul commissioner ombudsman ombudswoman
    prosecutor judge justice director head chief leader boss official spokesman spokeswoman spokesperson representative aide adviser advisor counselor councilor councillor councilman congressman congresswoman congressperson rep. sen. gov. attorney chief-of-staff member coordinator commander executive ceo cfo coo treasurer
    principal rector dean provost president-elect vice-president vice-premier co-chairman co-chair co-founder founder negotiator delegate diplomat mp mep presidents ministers governors senators deputies lawmakers spokespeople vice-speaker vice-mayor frontman hetman sheriff marshal constable administrator overseer superintendent inspector investigator warden caretaker`) },
  { kind: 'rank', example: 'The order of ~ Pavel Veresov came late.', words: wordList('ataman yesaul bashkan baroness duchess seaman boatswain general gen gen. colonel col. lieutenant lt. major maj. captain capt. sergeant sgt. private corporal admiral adm. commodore cadet ensign warrant midshipman gen.-col. brigadier commandant lieutenant-general major-general officer detective cosmonaut astronaut pilot sniper') },
  { kind: 'work', example: 'The words of ~ Anna Veresova were read out.', words: wordList(`accountant activist actor actress agronomist analyst anchor animator anthropologist archaeologist architect archivist artist astronomer athlete author baker ballerina banker barista biathlete biker billionaire biochemist biologist blogger boxer broker builder businessman businesswoman campaigner carpenter cellist
    chef chemist chess choreographer cinematographer cleaner climber clown coach collector columnist comedian commentator composer conductor cook correspondent courier critic curator cyclist dancer dealer defender dentist designer developer director dissident doctor driver drummer ecologist economist editor educator electrician
    engineer entrepreneur environmentalist epidemiologist essayist executive expert explorer farmer fencer fighter filmmaker financier firefighter fisherman footballer forester forward gallerist geographer geologist goalkeeper goalie goaltender grandmaster guide guitarist gymnast hacker hairdresser historian host illustrator influencer
    instructor interpreter inventor investor jeweler jockey journalist jurist lawyer lecturer librarian linguist lobbyist magnate manager mathematician mechanic medic meteorologist midfielder midwife millionaire miner model moderator mogul musician musicologist narrator neurologist notary novelist nurse nutritionist oligarch
    oceanographer oncologist orthodontist painter paleontologist paramedic pediatrician performer pharmacist philanthropist philologist philosopher photographer photojournalist physician physicist pianist pilot playwright plumber poet policeman policewoman politician pollster porter postman presenter producer professor programmer promoter
    prosecutor psychiatrist psychologist publicist publisher rabbi racer rapper realtor rector referee reporter researcher restaurateur retailer rocker sailor salesman saleswoman scholar scientist screenwriter scriptwriter sculptor seamstress seller sergeant shepherd shopkeeper showman singer skater skier sociologist
    soldier solicitor soloist soprano spokesman sportsman statistician stonemason striker strategist stylist surgeon surveyor swimmer tailor taxi-driver teacher technician technologist tenor theologian therapist trader trainer translator traveler trucker trumpeter tutor tycoon vet veterinarian videographer violinist virologist vlogger vocalist volunteer
    waiter waitress weightlifter welder wrestler writer winemaker zoologist star champion winner medalist laureate idol player quarterback center defenseman trombonist saxophonist bassist organist mime puppeteer magician beekeeper gardener janitor watchman mathematics-teacher blacksmith potter bellringer glassblower ferryman captain skipper helmsman`) },
  { kind: 'kin', example: 'She came with her ~ Pavel Veresov on Monday.', words: wordList('husband wife widow widower son daughter brother sister father mother mom dad cousin uncle aunt nephew niece grandson granddaughter grandfather grandmother fiance fiancee girlfriend boyfriend friend neighbor neighbour colleague classmate partner spouse ex-wife ex-husband twin stepson stepdaughter son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law namesake protege ally rival opponent associate successor predecessor accomplice mentor lover pal bodyguard') },
  { kind: 'standing', example: 'The letter of ~ Pavel Veresov was read out.', words: wordList('decembrist independent agrarian republican democrat conservative coauthor co-author scientologist middleman novelist farmhand auctioneer goldsmith postmistress bookkeeper watchmaker clerk custodian welterweight heavyweight lightweight ex-senator ex-governor ex-minister ex-president ex-mayor ex-deputy ex-lawmaker candidate nominee contender veteran suspect defendant convict prisoner inmate detainee hostage victim survivor witness whistleblower plaintiff fugitive exile refugee migrant émigré resident pensioner retiree student pupil graduate schoolboy schoolgirl teenager native citizen owner co-owner shareholder participant organizer organiser protester demonstrator picketer supporter follower fan critic strongman warlord separatist rebel militant insurgent nationalist communist liberal monarchist reformer insider heir heiress socialite hero heroine legend guru mastermind ringleader spy agent defector believer pastor preacher pilgrim separatists passenger worshipper national mercenary recruit conscript serviceman servicewoman patient homeowner villager motorist cyclist tenant') },
]);

const KINDS: ReadonlyMap<string, TitleRow['kind']> = new Map(
  TITLES.flatMap(({ kind, words }) => words.map((word) => [word, kind] as const)),
);

/** Titles of two words: "secretary-general", "editor-in-chief". */
const COMPOUND =
  /-(?:general|chief|in-chief|elect|designate|major|sergeant|laureate|director|producer|minister)$/;

/** What kind of title a lower-case word is, in the singular or the plural; null when it is none. */
export function titleKind(lower: string): TitleRow['kind'] | null {
  const kind = KINDS.get(lower) ?? (lower.endsWith('s') ? KINDS.get(lower.slice(0, -1)) : undefined);
  if (kind !== undefined) return kind;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && COMPOUND.test(lower) ? (KINDS.get(lower.slice(0, hyphen)) ?? null) : null;
}

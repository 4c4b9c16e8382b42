/**
 * The noun at the head of what somebody is called, and for whom its bearer speaks. A noun that stands in no row speaks for its
 * bearer alone ("jazz pianist", "a resident of Tula"). In a row's example, the row's first word stands in the place of `~`.
 */

import { holdsOneOf } from '../text/small-letters.ts';
import type { SourceKind } from '../types.ts';
import { wordSet } from './word-list.ts';

export type Speaks = Extract<SourceKind, 'person' | 'official' | 'organisation' | 'media'>;

export interface HeadRow {
  /**
   * A kind: always that. `body`: the body or the land that the words name. `house`: the body, never a land ("a Georgian
   * director" makes films). `firm`: an organisation that the table knows ("the owner of the house" owns none). `state`: a state body or
   * a medium, and no other one ("a member of the party"). `peer`: whatever the one speaks for whose they are ("his colleague").
   */
  readonly for: Speaks | 'body' | 'house' | 'firm' | 'state' | 'peer';
  /** Where no body is named. */
  readonly alone: Speaks;
  /** Where a body is named that the table does not know; an organisation, where this says nothing. */
  readonly named?: Speaks;
  readonly words: readonly string[];
  readonly example: string;
  /** What the example is. */
  readonly kind: Speaks;
}

const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

// biome-ignore format: word lists
export const HEAD_ROWS: readonly HeadRow[] = Object.freeze([
  { for: 'official', alone: 'official', kind: 'official', example: 'Voronezh region ~', words: list(`governor, mayor, minister, premier, chancellor, senator, lawmaker, legislator, parliamentarian, congressman, congresswoman, councilor, councillor, councilman, councilwoman, deputy, mp, mep, speaker,
    judge, justice, prosecutor, investigator, detective, ambassador, ambassador-at-large, consul, diplomat, attache, attaché, charge d'affaires, chargé d'affaires, commissioner, commissar, ombudsman, ombudswoman, head of state, chief of staff, chief of police, secretary of state, state secretary, foreign secretary, treasury secretary, defense secretary, interior secretary, secretary of defense, secretary of the treasury,
    king, queen, emir, sultan, prince, ayatollah, supreme leader, akim, hakim, bashkan, hetman, sheriff, constable, chief bailiff, policeman, policewoman, police officer, traffic officer, bailiff, border guard, customs officer, army officer, intelligence officer, naval officer, nato officer, warden, harbor master, port captain, city architect, chief medical officer, chief epidemiologist, magistrate, general staff officer, police chief, traffic cop, coroner, tsar, president-elect, prime minister-designate, peacekeeper, forest ranger, village elder, backbencher, frontbencher, adjutant, aide-de-camp, quartermaster, functionary, bureaucrat, apparatchik, tax collector, civil servant, officeholder, jailer, warder, prison guard, state trooper, princess, emperor, empress, censor, guardsman, cop, harbormaster, park ranger, game ranger, enlistment officer, recruitment officer, draft officer, immigration officer, consular officer, riot officer, probation officer, patrolman, gendarme, fire marshal, spymaster, monarch, pretender, regent, foreign policy chief, city manager,
    general, gen, colonel, col, lieutenant, lt, major, maj, capt, admiral, adm, commodore, marshal, brigadier, commander, superintendent,
    commander-in-chief, commander in chief, whip, majority leader, minority leader, faction leader, faction head, parliamentary leader, member of parliament, member of congress, assemblyman, assemblywoman, alderman, selectman, undersecretary, under secretary, assistant secretary, cabinet secretary, home secretary, health secretary, trade representative, permanent representative, plenipotentiary, presidential representative, rais, chairperson-in-office, sanitary doctor, sen, rep, gov, amb, congresspeople, councilmember, council member, committeeman, committeewoman, freeholder, assembly member, senate president, national security adviser, national security advisor, high representative, procurator, district attorney, state attorney, court clerk, comptroller, chief sanitary officer, commandant, fire chief, precinct officer, special forces officer, case officer, chief of general staff, chief of the general staff, head of government, head of the republic, head of administration, state counselor, attorney-general, prosecutor-general, governor-general, vice-governor, vice-premier, vice-mayor, vice-speaker, prime minister-elect, mayor-elect, governor-elect, burgomaster, bürgermeister, voivode, prefect, starosta, county executive`) },
  { for: 'organisation', alone: 'organisation', kind: 'organisation', example: 'Severstal ~', words: list(`chief executive, ceo, cfo, coo, cto, chief executive officer, chief financial officer, chief operating officer, chief technology officer, chief technical officer, chief commercial officer, chief communications officer, general director, managing director, commercial director, communications director, marketing director, marketing chief, executive director, general manager, country manager, managing partner, board member, board chairman, race director, head coach, team principal, team manager, chief arbiter, adjudicator, publisher, shipowner, abbot, archimandrite, metropolitan, patriarch, bishop, chief rabbi, parish priest,
    founder, co-founder, cofounder, founding director, founding partner, editor, editor-in-chief, editor in chief, artistic director, deputy director, acting director, co-ceo, co-director, chief marketing officer, chief information officer, chief legal officer, chief product officer, chief people officer, board chair, senior partner, general counsel, in-house counsel, in-house lawyer, ataman, mufti, archbishop, cardinal, pope, pontiff, catholicos, exarch, primate, khambo lama, hambo lama, shadzhin lama, supreme lama, abbess, mother superior, nuncio, prelate, archdeacon, archpriest, stationmaster, proprietor, innkeeper, rapporteur, party chairman, club president, head doctor, chief doctor, chief physician, head physician, school principal, school director, headteacher, head teacher, headmaster, headmistress, organizers, organisers, co-organizers, co-organisers, franchisee, brewmaster, restaurateur, hotelier, publican`) },
  { for: 'media', alone: 'media', kind: 'media', example: '~ of the daily', words: list('correspondent, presenter, tv host, television host, radio host, talk show host, news anchor, television anchor, tv anchor, anchorman, anchorwoman, war blogger, military blogger, newscaster, newsreader, anchorperson') },
  { for: 'person', alone: 'person', kind: 'person', example: '~ of the State Theater', words: list('captain, ticket inspector, systems administrator, system administrator, network administrator, policy analyst, policy expert, portfolio manager, fund manager, asset manager, project manager, sales manager, film director, theater director, theatre director, stage director, choir director, music director, opposition leader, chief economist, chief surgeon, chief conductor, chief chef, chief researcher, chief analyst, union member, party member, strike leader, protest leader, rebel leader, spiritual leader, community leader, religious leader, gang leader, youth leader, producer, public defender, defense attorney, defence attorney, defense lawyer, private detective, private investigator, parole officer, team doctor, press photographer, first mate, chief mate, film editor, book editor, literary editor, copy editor, principal conductor, principal dancer, principal investigator, visiting fellow, senior fellow, senior researcher, chief strategist, chief investment strategist, head of research, director of research, research director, equity strategist, chief designer, chief choreographer, chief trainer, candidate for governor, candidate for mayor, presidential candidate, mayoral candidate, defector, hunger striker, election observer') },
  { for: 'body', alone: 'official', kind: 'official', example: '~ for the Transport Ministry', words: list('spokesman, spokeswoman, spokesperson, spokespeople, press secretary, press attache, press attaché, press chief, press center, press officer, press service, press office, press secretariat') },
  { for: 'body', alone: 'official', named: 'official', kind: 'official', example: 'Agriculture ~', words: list('official, negotiator, envoy, emissary, chief architect, chief veterinarian, chief ecologist, chief forester, liaison, inspector, chief inspector, aide, adviser, advisor, point man, point person, village head, district head, regional leader, regional head, republican leader, defense chief, defence chief, military chief, health chief, election chief, security chief, negotiating team, delegate, delegation, side') },
  { for: 'body', alone: 'official', kind: 'official', example: 'Tuvan ~', words: list('president, vice president, vice chancellor, vice-chancellor, secretary, general secretary, secretary general, secretary-general') },
  { for: 'body', alone: 'organisation', kind: 'organisation', example: '~ of the dockers’ union', words: list('head, co-head, convenor, convener, mouthpiece, ringleader, second-in-command, second in command, number two, chief risk officer, director general, director-general, deputy director general, general secretary-treasurer, president and ceo, chief, chairman, chairwoman, chairperson, chair, vice chairman, vice chairwoman, co-chair, co-chairman, representative, boss, administrator, executive secretary, executive, top manager, department head, section head, program officer, programme officer, program director, program manager, program coordinator, project coordinator, project director, communications officer, communications manager, protection officer, advocacy officer, advocacy director, general producer, branch manager, plant manager, personnel manager, advocacy manager, press manager, hotel manager, store manager, production manager, technical director, sporting director, sports director, art manager, creative director, commercial head, pr director, pr manager, human resources director, union boss, trade unionist, shop steward, works manager, chief accountant, treasurer') },
  { for: 'body', alone: 'person', kind: 'official', example: 'Chechen ~', words: list('leader, strongman, ruler, mediator') },
  { for: 'house', alone: 'person', kind: 'organisation', example: 'the airline’s ~', words: list('director, partner, legal adviser') },
  { for: 'house', alone: 'organisation', kind: 'organisation', example: '~ of the academy', words: list('manager, shop manager, rector, vice rector, chief curator, curator-in-chief, head curator, chief keeper, principal, dean, provost') },
  { for: 'firm', alone: 'person', kind: 'organisation', example: '~ of the shipping firm', words: list('owner, co-owner, part-owner, shareholder, majority shareholder') },
  { for: 'firm', alone: 'person', kind: 'organisation', example: '~ of the rights group', words: list('organizer, organiser, coordinator, campaigner, lobbyist, fundraiser, buyer, agent, lawyer, attorney, counsel, legal counsel, coach, trainer') },
  { for: 'state', alone: 'person', kind: 'official', example: '~ of parliament', words: list('member, sergeant, sgt, employee, staffer, officer, clerk, specialist, expert, linguist, epidemiologist, veterinarian, meteorologist, forecaster, registrar, auditor, supervisor, statistician, examiner, psychologist, counselor, recruiter, doctor, translator, interpreter, secretary of the council, author, co-author, sponsor, dispatcher, reporter, observer, engineer, chief engineer, ranger') },
  { for: 'peer', alone: 'person', kind: 'person', example: 'her ~', words: list('colleague, party colleague') },
  { for: 'peer', alone: 'official', kind: 'official', example: 'her ~', words: list('counterpart') },
] satisfies HeadRow[]);

/** Verbs of "who heads the port": whose body is what follows them. */
export const HEADING_VERBS: ReadonlySet<string> = new Set(
  list(
    'speaks, heads, head, leads, lead, chairs, runs, run, directs, governs, coordinates, curates, organizes, organises, oversees, commands, manages, operates, co-chairs, presides',
  ),
);

/** Verbs of "who owns the mine": they say for whom somebody speaks where the words after them name a body that the table knows. */
export const OWNING_VERBS: ReadonlySet<string> = new Set(
  list(
    'owns, co-owns, controls, opened, launched, bought, started, created, built, founded, co-founded, cofounded, established, represents, represent, sits, sit',
  ),
);

/** Nouns of "whose firm booked the cars": whose bearer speaks for it. */
export const OWN_FIRMS: ReadonlySet<string> = new Set(
  list(
    'company, firm, business, investment house, hedge fund, trading house, publisher, pizzeria, eatery, cinema, theater, gallery, farm, mill, mine, fleet, vineyard, dairy, brewery, sawmill, garage, hostel, guesthouse, bookstore, bookshop, supermarket, pharmacy, publishing house,  startup, agency, studio, restaurant, bakery, shop, store, plant, factory, fund, foundation, charity, group, organization, organisation, network, label, brand, ministry, department, commission, battalion, brigade, regiment, winery, hotel, cafe, bar, school, clinic, dealership, airline, salon, gym, bank, enterprise, holding, chain, workshop, club, union, party, association',
  ),
);

/** Nouns of "of the Lenin Watch group": whoever is told by such a body alone speaks for it. */
export const SPEAKING_BODIES: ReadonlySet<string> = new Set(
  list(
    'group, movement, organization, organisation, ngo, charity, foundation, union, association, federation, confederation, alliance, coalition, network, initiative, committee, league, society, company, airline, operator, agency, service, ministry, department, administration, commission, council, board, monitor, watchdog, campaign',
  ),
);

/** What somebody may own without speaking for an organisation. */
export const PRIVATE_THINGS: ReadonlySet<string> = new Set(
  list(
    'house, home, apartment, apartments, flat, cottage, dacha, room, land, plot, field, garden, yard, orchard, tower, building, garage, car, cars, truck, van, bus, minibus, motorcycle, scooter, bicycle, boat, yacht, dog, dogs, cat, cats, horse, horses, cow, cows, goat, goats, sheep, camel, parrot, pet, pets, animal, stall, stand, kiosk, tent, painting, manuscript, collection, violin, piano, phone, account, page, ticket, passport, weapon, gun, rifle, phone number, channel',
  ),
);

/** What is made or played, and speaks for nobody. */
export const WORKS: ReadonlySet<string> = new Set(
  list(
    'film, movie, picture, documentary, cartoon, series, sitcom, show, play, production, staging, performance, drama, comedy, tragedy, musical, adaptation, thriller, blockbuster, video, clip, music video, advertisement, commercial, sequel, trilogy, episode, band, rock band, punk band, dig, excavation, expedition, choir, duo, trio, quartet, quintet, ensemble, gang, mutiny, uprising, rebellion, strike, protest, protests, rally, march, revolt, group of friends, crew, ring',
  ),
);

/** Nouns of whoever answers to a court: they speak for themselves, whatever else they are. */
export const ACCUSED: ReadonlySet<string> = new Set(
  list(
    'defendant, defendants, suspect, accused, convict, inmate, prisoner, detainee, fugitive, arrestee, hostage',
  ),
);

/** Whoever is introduced as one of these ("his granddaughter, Anna Ilyk, who heads a fund") tells of the family, whatever else they are. */
export const FAMILY: ReadonlySet<string> = wordSet(
  'husband wife widow widower son daughter brother sister father mother cousin uncle aunt nephew niece grandson granddaughter grandfather grandmother fiance fiancee girlfriend boyfriend stepson stepdaughter son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law neighbor neighbour friend classmate schoolmate',
);

const FORMER = wordSet(`
  then formerly fired removed demoted toppled impeached defeated unseated unsuccessful failed former late onetime retired exiled ousted honorary once deposed jailed imprisoned convicted arrested detained fugitive accused sacked dismissed
  defunct bankrupt disbanded dissolved liquidated wannabe aspiring disgraced defrocked suspended expelled erstwhile then-head then-mayor then-governor then-president then-minister then-director
`);
const FORMERLY = Object.freeze({
  needs: [
    'under ',
    'ex-',
    'one-time',
    'would-be',
    'opposition',
    'self-',
    'until ',
    'who was ',
    'in the ',
    ' to ',
    'at the time',
    'between ',
  ],
  words:
    /\b(?:under (?:president |prime minister )?(?:yeltsin|gorbachev|brezhnev|khrushchev|stalin|medvedev|bush|obama|clinton|trump|biden|merkel|poroshenko|yanukovych|kuchma|nazarbayev|karimov|akayev|bakiyev|saakashvili|shevardnadze)|ex-\w+|one-time|would-be|opposition(?! (?:[\w’'-]+ ){0,3}(?:deputy|lawmaker|mp|senator|deputies|lawmakers|mps|senators|party|parties|bloc|coalition|alliance|movement))|self-proclaimed|self-styled|until (?:he|she|they|his|her|their|\d{4}|last|this|recently|earlier|january|february|march|april|may|june|july|august|september|october|november|december)|in the (?:19|20)?\d0s|from \d{4} to \d{4}|between \d{4} and \d{4}|at the time)\b|^who was (?:an? |the )?(?!elected|appointed|named|put|placed|sworn|chosen)/,
});

/** Whether a role is one that somebody had once, plays, or only claims: it speaks for nobody. */
export function isFormer(role: string): boolean {
  const small = role.toLowerCase();
  if (small.split(/\W+/).some((word) => FORMER.has(word))) return true;
  return holdsOneOf(small, FORMERLY.needs) && FORMERLY.words.test(small);
}

/**
 * The noun at the head of what somebody is called, and for whom its bearer speaks. A noun that stands in no row speaks for its
 * bearer alone ("jazz pianist", "a resident of Tula"). In a row's example, the row's first word stands in the place of `~`.
 */
import type { SourceKind } from '../types.ts';

export type Speaks = Extract<SourceKind, 'person' | 'official' | 'organisation' | 'media'>;

export interface HeadRow {
  /**
   * A kind: always that. `body`: the body or the land that the words name. `house`: the body, never a land ("a Georgian
   * director" makes films). `firm`: an organisation that the table knows ("the owner of the house" owns none). `state`: a state body or
   * a medium, and no other one ("a member of the party").
   */
  readonly for: Speaks | 'body' | 'house' | 'firm' | 'state';
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
  { for: 'official', alone: 'official', kind: 'official', example: 'Voronezh region ~', words: list(`governor, governor general, vice governor, lieutenant governor, mayor, vice mayor, deputy mayor, minister, deputy minister, prime minister, premier, vice premier, chancellor, senator, lawmaker, legislator, parliamentarian, congressman, congresswoman, councilor, councillor, councilman, councilwoman, deputy, mp, mep, speaker, vice speaker,
    judge, justice, prosecutor, prosecutor general, attorney general, investigator, detective, ambassador, consul, consul general, envoy, diplomat, attache, attaché, charge d'affaires, chargé d'affaires, rapporteur, negotiator, commissioner, commissar, ombudsman, ombudswoman, head of state, chief of staff, chief of police, secretary of state, state secretary, foreign secretary, treasury secretary, defense secretary, interior secretary, secretary of defense, secretary of the treasury,
    king, queen, emir, sultan, crown prince, prince, ayatollah, supreme leader, akim, hakim, bashkan, hetman, sheriff, constable, policeman, policewoman, police officer, traffic officer, bailiff, border guard, customs officer, army officer, intelligence officer, naval officer, nato officer, warden, harbor master, city architect, chief architect, chief sanitary doctor, head doctor, chief doctor, chief physician, head physician, chief medical officer, chief epidemiologist, first deputy minister, school principal, school director, headteacher, head teacher, magistrate, presiding judge, public defender, general staff officer, police chief, traffic cop, parole officer, coroner, tsar, president-elect, prime minister-designate, peacekeeper, forest ranger, village elder, village head, district head, regional leader, regional head, republican leader, foreign policy chief, defense chief, defence chief, military chief, health chief, election chief, security chief, city manager, tax inspector, election observer,
    general, gen, colonel, col, lieutenant colonel, lt col, lieutenant general, lt gen, major general, maj gen, colonel general, col gen, brigadier general, lieutenant, senior lieutenant, lt, major, maj, capt, sergeant, sgt, admiral, rear admiral, vice admiral, adm, commodore, marshal, brigadier, commander, deputy commander, superintendent, detective superintendent`) },
  { for: 'organisation', alone: 'organisation', kind: 'organisation', example: 'Severstal ~', words: list(`chief executive, ceo, cfo, coo, cto, chief executive officer, chief financial officer, chief operating officer, chief technology officer, chief technical officer, chief commercial officer, chief communications officer, general director, deputy general director, managing director, commercial director, communications director, marketing director, marketing chief, executive director, general manager, country manager, managing partner, board member, board chairman, race director, head coach, team principal, team manager, chief arbiter, adjudicator, publisher, producer, shipowner, abbot, archimandrite, metropolitan, patriarch, bishop, chief rabbi, parish priest`) },
  { for: 'media', alone: 'media', kind: 'media', example: '~ of the daily', words: list('editor, editor-in-chief, editor in chief, chief editor, deputy editor, presenter, news anchor, television anchor, tv anchor, anchorman, anchorwoman, correspondent, war correspondent, war blogger, military blogger') },
  { for: 'person', alone: 'person', kind: 'person', example: '~ of the State Theater', words: list('portfolio manager, fund manager, asset manager, project manager, sales manager, artistic director, film director, theater director, theatre director, stage director, choir director, music director, opposition leader, chief engineer, chief economist, chief surgeon, chief conductor, chief chef, chief researcher, chief analyst, union member, party member, strike leader, protest leader, rebel leader, spiritual leader, community leader, religious leader, gang leader, youth leader') },
  { for: 'body', alone: 'official', kind: 'official', example: '~ for the Transport Ministry', words: list('spokesman, spokeswoman, spokesperson, spokespeople, press secretary, press attache, press attaché, press chief, press center, press officer, press service, press office, press secretariat') },
  { for: 'body', alone: 'official', named: 'official', kind: 'official', example: 'Agriculture ~', words: list('official, senior official, aide, adviser, advisor, counterpart, president, vice president, secretary, general secretary, secretary general, first secretary, negotiating team, delegate, delegation, side') },
  { for: 'body', alone: 'organisation', kind: 'organisation', example: '~ of the dockers’ union', words: list('head, deputy head, co-head, chief, deputy chief, chairman, chairwoman, chairperson, chair, deputy chairman, deputy chairwoman, deputy chair, vice chairman, vice chairwoman, co-chair, co-chairman, representative, boss, administrator, acting head, executive secretary, executive, top manager, department head, section head, branch manager, plant manager, hotel manager, store manager, production manager, technical director, sporting director, sports director, art manager, creative director, commercial head, pr director, pr manager, human resources director, union boss, trade unionist, shop steward, works manager, chief accountant, curator, treasurer') },
  { for: 'body', alone: 'person', kind: 'official', example: 'Chechen ~', words: list('leader, deputy leader, strongman, ruler') },
  { for: 'house', alone: 'person', kind: 'organisation', example: 'the airline’s ~', words: list('director, deputy director, acting director, partner, legal adviser, technologist') },
  { for: 'house', alone: 'organisation', kind: 'organisation', example: '~ of the academy', words: list('manager, deputy manager, shop manager, rector, vice rector, principal, headmaster, headmistress, dean, provost') },
  { for: 'firm', alone: 'organisation', kind: 'organisation', example: '~ of the shipping firm', words: list('owner, co-owner, shareholder, majority shareholder') },
  { for: 'firm', alone: 'person', kind: 'organisation', example: '~ of the rights group', words: list('founder, co-founder, coordinator, lawyer, attorney, legal counsel') },
  { for: 'state', alone: 'person', kind: 'official', example: '~ of parliament', words: list('member, employee, staffer, officer, inspector, clerk, secretary of the council, author, co-author, sponsor, dispatcher, journalist, reporter, photographer, columnist, observer, engineer, ranger') },
] satisfies HeadRow[]);

/** Verbs of "who heads the port": whose body is what follows them. */
export const HEADING_VERBS: ReadonlySet<string> = new Set(
  list('heads, head, leads, lead, chairs, runs, run, directs, oversees, commands, sits, serves, manages'),
);

/** Roles that somebody had once, plays, or only claims: they speak for nobody. */
export const FORMER_ROLE =
  /\b(?:former|ex-\w+|late|onetime|one-time|retired|would-be|opposition(?! (?:deputy|lawmaker|mp|senator))|exiled|ousted|self-proclaimed|self-styled|honorary|once|until \d{4}|deposed|jailed)\b/i;

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import type { SourceKind } from '../../../src/engine/types.ts';
import { paragraphs } from './marked-example.ts';

/** Kind of source of a text's last claim. */
const kindIn = (text: string) => analyze({ blocks: paragraphs(text) }).claims.at(-1)?.sourceKind;

describe('kinds of source, by what the whole article says', () => {
  it.each<readonly [SourceKind, string]>([
    ['official', 'The Transport Ministry closed the pier. “It is old,” said its head, Anna Ilyk.'],
    ['organisation', 'The shipping firm closed the pier. “It is old,” said its head, Anna Ilyk.'],
    ['organisation', 'The dockers’ union called a strike on Monday. Its spokesman said the pier was old.'],
    ['official', 'The Central Bank cut its rate on Monday. The bank said prices had fallen.'],
    ['organisation', 'The shipping bank was sold on Monday. The bank said prices had fallen.'],
    [
      'official',
      '“The pier is old,” Governor Oleg Serov said.\nSerov’s office said the pier would be rebuilt.',
    ],
    ['official', 'Three of those deputies said the pier was old.'],
    ['person', 'One of them said the pier was old.'],
    ['person', 'Two brokers said the pier was old. “Very old,” one of them said.'],
    ['anonymous', 'Two people familiar with the plan said the pier was old. “Very old,” one of them said.'],
    ['anonymous', 'A nurse said the pier was old. She asked not to be named for fear of losing her job.'],
    [
      'person',
      'A nurse said the pier was old. “It creaks. We asked not to be named after it,” said Anna Ilyk.',
    ],
    ['official', 'The Transport Ministry kept silent. In March, it said the pier was old.'],
    ['official', 'Senator Oleg Serov wants a pier. His colleague Anna Ilyk answered that the pier was old.'],
    ['person', 'The poet Oleg Serov wants a pier. His colleague Anna Ilyk answered that the pier was old.'],
    [
      'organisation',
      'Prosecutors visited the ferry operator. Its director, Anna Ilyk, said the pier was old.',
    ],
    ['organisation', 'They run a school whose director, Anna Ilyk, said the pier was old.'],
    ['organisation', 'The Russian Anti-Doping Agency closed the pier. It was old, the agency said.'],
    ['organisation', 'The metals company Zarnitsa said the pier was old.'],
    ['organisation', 'Its owner, Zarnitsa Metals, said the pier was old.'],
    ['person', 'The shop assistant said the pier was old.'],
    ['official', 'Two Western diplomats said the pier was old.'],
    ['person', 'Mayor Oleg Serov was arrested on Monday.\n“The pier is old,” Serov said.'],
    ['official', 'Mayor Oleg Serov said a poet was arrested on Monday.\n“The pier is old,” Serov said.'],
    ['official', 'Faction whip Oleg Serov blamed the pier for it.'],
    ['media', 'Novaya Gazeta Europe said the pier was old.'],
    ['organisation', 'The WHO said the pier was old.'],
    ['person', 'Many Muscovites said the pier was old.'],
    ['anonymous', 'A ministry official, who asked not to be named, said the pier was old.'],
    ['official', 'A ministry official said the pier was old.'],
    ['organisation', 'The nuclear corporation Zarnitsa said the pier was old.'],
    ['official', 'The space agency Zarnitsa said the pier was old.'],
    ['organisation', 'Its owner, the bread company Zarnitsa, said the pier was old.'],
    ['person', 'A witness said the pier was old.'],
    ['person', 'A former minister said the pier was old.'],
    ['person', 'Opposition figures said the pier was old.'],
    ['document', 'Official figures show the pier was old.'],
    ['anonymous', 'A person briefed on the plan said the pier was old.'],
    ['organisation', 'Anna Ilyk, the acting rector and a milk engineer by training, said the pier was old.'],
    [
      'organisation',
      'The order was signed by acting rector Anna Ilyk.\n“The pier is old,” said Ilyk, an engineer by training.',
    ],
    ['media', 'The Omsk Courier said the pier was old.'],
    ['media', 'Tverskaya Zhizn reported that the pier was old.'],
    ['organisation', 'The UN refugee agency said the pier was old.'],
    ['official', 'Veterinary inspectors said the pier was old.'],
    ['official', 'Anna Ilyk, who was appointed transport minister in May, said the pier was old.'],
    ['official', 'Anna Ilyk, in charge of piers at City Hall, said the pier was old.'],
    ['official', 'Anna Ilyk, responsible for piers at the Transport Ministry, said the pier was old.'],
    ['organisation', 'Anna Ilyk, speaking for the dockers’ union, said the pier was old.'],
    ['organisation', 'Anna Ilyk, speaking on behalf of the dockers’ union, said the pier was old.'],
    ['person', 'Anna Ilyk, speaking for the victims, said the pier was old.'],
    ['person', 'Anna Ilyk, speaking for the first time since the storm, said the pier was old.'],
    ['official', 'Anna Ilyk, now in her third term as mayor, said the pier was old.'],
    ['official', 'Anna Ilyk, who won a second term as mayor in May, said the pier was old.'],
    ['official', 'Anna Ilyk, who works for the regional health department, said the pier was old.'],
    ['person', 'Anna Ilyk, who works for a timber firm, said the pier was old.'],
    ['official', 'Anna Ilyk, the second-in-command at the Health Ministry, said the pier was old.'],
    ['official', 'Since becoming mayor, Anna Ilyk has built two piers. “One is old,” she said.'],
    ['organisation', 'Anna Ilyk has run the dog shelter since 2004. “It is old,” she said.'],
    ['person', 'Anna Ilyk has worked at the dog shelter since 2004. “It is old,” she said.'],
    ['organisation', 'Anna Ilyk started the foundation in May. “The pier is old,” she said.'],
    ['organisation', 'Anna Ilyk, who leads the opposition party Zarnitsa in Tula, said the pier was old.'],
    [
      'person',
      'Anna Ilyk, head of the laboratory of piers at the Academy of Sciences, said the pier was old.',
    ],
    ['person', 'Anna Ilyk, head of the department of history at Tula University, said the pier was old.'],
    ['organisation', 'Anna Ilyk, head of the Institute of Piers, said the pier was old.'],
    ['organisation', 'Anna Ilyk, head of the Pier Research Institute, said the pier was old.'],
    ['person', 'Anna Ilyk, director of Russian studies at the Marshall Fund, said the pier was old.'],
    ['organisation', 'Anna Ilyk, a lawyer for the auction house, said the pier was old.'],
    ['person', 'Anna Ilyk, the owner of the house, said the pier was old.'],
    ['organisation', 'The plant’s manager, a former welder, denied the leak. “The pier is old,” he said.'],
    ['official', 'The three-judge panel ruled that the pier was old.'],
    ['organisation', 'Hamas said the pier was old.'],
    ['person', 'Soldiers’ mothers said the pier was old.'],
    ['organisation', 'The cafe on the pier has shut. “It is old,” said the owner, Anna Ilyk.'],
    ['person', 'The house in Tula has burned. “It was old,” said the owner, Anna Ilyk.'],
    ['person', 'The cafe on the pier has shut. “It is old,” said the owner, Anna.'],
    ['document', 'The police report says that the pier was old.'],
    ['document', 'A note left at the scene said that the pier was old.'],
    ['anonymous', 'Someone close to the family said that the pier was old.'],
    ['person', 'The editor’s mother, Anna Ilyk, said the pier was old.'],
    ['person', 'Anna Ilyk, a Georgian director, said the pier was old.'],
    ['organisation', 'Anna Ilyk, the director of the Zarnitsa plant, said the pier was old.'],
    ['official', 'Anna Ilyk has been the region’s ombudswoman since May.\n“The pier is old,” Ilyk said.'],
    [
      'organisation',
      'The dockers’ union called a strike. Its regional head, Anna Ilyk, said the pier was old.',
    ],
    ['person', 'Anna Ilyk, the film’s director, said the pier was old.'],
    ['organisation', 'Anna Ilyk of the port watch group Zarnitsa said the pier was old.'],
    ['organisation', 'A spokesman for the International Committee of the Red Cross said the pier was old.'],
    ['person', 'Analysts at Renaissance Capital said the pier was old.'],
    ['person', 'A group of scientists said the pier was old.'],
    ['official', 'A group of lawmakers said the pier was old.'],
    ['organisation', 'Anna Ilyk, head of risk at Sberbank, said the pier was old.'],
    [
      'person',
      '“I see puppets,” Anna Ilyk told The Moscow Times.\n“Old ones,” the 44-year-old director said.',
    ],
    ['organisation', 'The coach of Zarnitsa, Anna Ilyk, said the pier was old.'],
    ['person', 'Voskov’s lawyer, Anna Ilyk, said the pier was old.'],
    ['official', 'Anna Ilyk, the ministry’s lawyer, said the pier was old.'],
    ['organisation', 'Anna Ilyk, head of retail at Zarnitsa, said the pier was old.'],
    ['organisation', 'The dockers’ group met. The group’s Anna Ilyk said the pier was old.'],
    ['person', 'The port’s director, Anna Ilyk, died on Monday.\n“The pier is old,” Ilyk said once.'],
    ['person', 'Anna Ilyk, mayor of Omsk in the 1990s, said the pier was old.'],
    ['organisation', 'Anna Ilyk, who runs a courier service, said the pier was old.'],
    ['organisation', 'The ministry met.\nAnna Ilyk, a partner at Zarnitsa, said the pier was old.'],
    ['person', 'Anna Ilyk, the ferry’s captain, said the pier was old.'],
    ['person', 'Police detained the owner of the ferry firm, Anna Ilyk.\n“The pier is old,” Ilyk said.'],
    ['anonymous', 'A clerk, who asked not to be named, shrugged. “The pier is old,” the clerk said.'],
    ['official', 'The Office for Piers said the pier was old.'],
    [
      'official',
      'The Central Bank met.\nNobody spoke.\nThe bank’s chairman, Anna Ilyk, said the pier was old.',
    ],
    ['official', 'Mayor Oleg Serov smiled. A member of his staff said the pier was old.'],
    ['person', 'Police arrested the mayor, Oleg Serov.\n“The pier is old,” Serov said.'],
    ['person', 'Mayor Oleg Serov wept.\nAfter Serov’s arrest, Serov said the pier was old.'],
    ['official', 'A poet was arrested on Monday, Mayor Oleg Serov said.'],
    ['official', 'A poet was arrested when Mayor Oleg Serov came.\n“The pier is old,” Serov said.'],
    ['official', 'The embassy said “the pier is old.” A trade officer spoke on condition of anonymity.'],
    ['official', 'The land and tax board said the pier was old.'],
    ['official', 'The harbor master’s office said the pier was old.'],
    ['official', 'Western countries said the pier was old.'],
    ['official', 'EU monitors said the pier was old.'],
    ['organisation', 'UN monitors said the pier was old.'],
    ['organisation', 'U.N. investigators said the pier was old.'],
    ['organisation', 'The Communists said the pier was old.'],
    ['person', 'Several communists said the pier was old.'],
    ['organisation', 'A comment said the pier was old.'],
    ['person', 'Two attendees said the pier was old.'],
    ['person', 'One commuter stuck on the pier said it was old.'],
    ['person', 'The Korean said the pier was old.'],
    ['person', 'The injured said the pier was old.'],
    ['person', 'Moderates said the pier was old.'],
    ['person', 'Her brother-in-law said the pier was old.'],
    ['person', 'The economist said the pier was old.'],
    ['media', 'The Economist said the pier was old.'],
    ['document', 'A poll last week showed that the pier was old.'],
    ['document', 'An editorial said the pier was old.'],
    ['document', 'The charge sheet says the pier is old.'],
    ['official', 'The border post said the pier was old.'],
    ['anonymous', 'People at two rival ports said the pier was old.'],
    ['anonymous', 'Three current and former employees said the pier was old.'],
    ['anonymous', 'Two bankers with knowledge of the sale said the pier was old.'],
    ['anonymous', 'A senior official, speaking on background, said the pier was old.'],
    ['anonymous', 'A mechanic who would not give his name said the pier was old.'],
    ['person', 'Neighbors across the landing said the pier was old.'],
    ['person', 'Two students sitting in the gallery said the pier was old.'],
    ['organisation', 'A woman who answered the phone at the shipyard said the pier was old.'],
    ['organisation', 'Zarnitsa Nord, a Seoul group of ferrymen, said the pier was old.'],
    ['official', 'Anna Ilyk, deputy director of the Federal Pier Agency, said the pier was old.'],
    ['organisation', 'Anna Ilyk, mufti of the republic, said the pier was old.'],
    ['official', 'Tuva’s chief glaciologist, Anna Ilyk, said the pier was old.'],
    ['person', 'The ferry firm’s chief mechanic, Anna Ilyk, said the pier was old.'],
    [
      'official',
      'Anna Ilyk, a State Duma deputy elected on the list of the ferrymen, said the pier was old.',
    ],
    ['official', 'Anna Ilyk, a dentist elected to the city council, said the pier was old.'],
    ['person', 'An expert hired by the prosecution, Anna Ilyk, said the pier was old.'],
    ['official', 'Anna Ilyk, a specialist at the Health Ministry, said the pier was old.'],
    ['person', 'Labor law expert Anna Ilyk said the pier was old.'],
    ['person', 'The plaintiffs’ representative, Anna Ilyk, said the pier was old.'],
    ['person', 'Anna Ilyk, spokeswoman for the striking couriers, said the pier was old.'],
    ['person', 'Anna Ilyk, head of the Zarnitsa expedition, said the pier was old.'],
    ['person', 'Anna Ilyk, the theater’s fired director, said the pier was old.'],
    ['person', 'Anna Ilyk, a culture minister under Yeltsin, said the pier was old.'],
    ['official', 'Anna Ilyk, elected president in March, said the pier was old.'],
    ['official', 'Anna Ilyk, whose ministry paid for the pier, said it was old.'],
    ['organisation', 'Anna Ilyk, whose family owns the winery, said the pier was old.'],
    ['organisation', 'Anna Ilyk, who opened the bar in 2014, said the pier was old.'],
    ['organisation', 'Anna Ilyk, who speaks for the shipyard, said the pier was old.'],
    ['organisation', 'Anna Ilyk, who has headed the shipyard for years, said the pier was old.'],
    ['official', 'Anna Ilyk, who became harbor master in March, said the pier was old.'],
    ['organisation', 'Anna Ilyk, who drove a tram and now runs the zoo, said the pier was old.'],
    ['organisation', 'Anna Ilyk heads the dockers’ union.\n“The pier is old,” Ilyk said.'],
    ['organisation', 'Anna Ilyk took over the shipyard in March.\n“The pier is old,” Ilyk said.'],
    ['official', 'The tax office has been run by Anna Ilyk.\n“The pier is old,” Ilyk said.'],
    ['official', 'The mayor is a dentist named Anna Ilyk.\n“The pier is old,” Ilyk said.'],
    ['official', 'As mayor, Anna Ilyk said, she knew that the pier was old.'],
    ['official', '“The pier is old,” said city councilor and dentist Anna Ilyk.'],
    ['organisation', '“The pier is old,” said Anna Ilyk of the dockers’ union.'],
    ['organisation', 'The port appointed Anna Ilyk as head of the shipyard.\n“The pier is old,” Ilyk said.'],
  ])('%s: %s', (kind, text) => {
    expect(kindIn(text)).toBe(kind);
  });

  it.each<readonly [SourceKind, string]>([
    [
      'official',
      'Oleg Serov fished.\nA spokesman for the Transport Ministry said the pier was old. “Very old,” he said.',
    ],
    [
      'anonymous',
      'Oleg Serov fished.\nA clerk, who asked not to be named, said so. “The pier is old,” he said.',
    ],
    [
      'anonymous',
      'Oleg Serov, a clerk, fished.\nA clerk, who asked not to be named, said so. The clerk said the pier was old.',
    ],
  ])('%s for whoever spoke last and is only described: %s', (kind, text) => {
    const { sourceKind, source } = analyze({ blocks: paragraphs(text) }).claims.at(-1) ?? {};
    expect([sourceKind, source?.person]).toEqual([kind, null]);
  });

  it.each([
    ['of another gender', 'Oleg Serov fished.\nA spokeswoman said so. “The pier is old,” he said.'],
    ['behind “according to”', 'Oleg Serov was asked, according to a clerk. “The pier is old,” he said.'],
    ['before somebody named', 'A clerk said so. Oleg Serov laughed. “The pier is old,” he said.'],
  ])('“he” means nobody %s', (_, text) => {
    expect(analyze({ blocks: paragraphs(text) }).claims.at(-1)?.source?.person).toBe(0);
  });

  it('carry the words that decided', () => {
    const { reasons } = analyze({
      blocks: paragraphs('“It is old,” said Anna Ilyk, the director of the Zarnitsa plant.'),
    }).claims[0] ?? { reasons: [] };
    expect(reasons).toContainEqual({
      rule: 'speaks as organisation',
      evidence: 'the director of the Zarnitsa plant',
    });
  });

  it('may be told of an interviewee by the headlines alone', () => {
    const claims = analyze({
      blocks: [
        { kind: 'title', text: 'An Interview With the Port’s Governor' },
        { kind: 'paragraph', text: 'Anna Ilyk met us on the pier.' },
        { kind: 'paragraph', text: 'Is it old?' },
        { kind: 'paragraph', text: 'My pier is as old as I am.' },
        { kind: 'paragraph', text: 'And the ferry?' },
        { kind: 'paragraph', text: 'My ferry is older than I am.' },
      ],
    }).claims;
    const answers = claims.filter(({ content }) => (content[0]?.block ?? 0) > 2);
    expect(answers.map(({ sourceKind }) => sourceKind)).toEqual(['official', 'official']);
  });
});

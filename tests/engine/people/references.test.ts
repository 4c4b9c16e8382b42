import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/engine/analyze.ts';
import { paragraphs, wordsAt } from '../claims/marked-example.ts';

/** Who says what: the person's name, or the words for anybody else, beside the first words of the content. */
function speakers(text: string): readonly (readonly [who: string | null, what: string | null])[] {
  const blocks = paragraphs(text);
  const { people, claims } = analyze({ blocks });
  return claims.map(({ source, content }) => {
    const person = source?.person ?? null;
    const who = person === null ? wordsAt(blocks, source?.named ?? source) : (people[person]?.name ?? null);
    return [who, wordsAt(blocks, content[0] ?? null)];
  });
}

const lastSpeaker = (text: string) => speakers(text).at(-1)?.[0];

describe('pronouns', () => {
  it.each([
    ['who spoke last', '“The lights were on,” Anna Ilyk said.\n“I saw them,” she added.', 'Anna Ilyk'],
    [
      'who spoke last, though somebody else was named since',
      '“The lights were on,” Anna Ilyk said of the ferry of Vera Belk.\n“I saw them,” she added.',
      'Anna Ilyk',
    ],
    [
      'nobody inside a quotation',
      'Anna Ilyk vowed to rebuild the pier.\n“It was not only Vera Belk who wept there that night,” she told The Moscow Times.',
      'Anna Ilyk',
    ],
    [
      'the subject of the sentence before',
      'Anna Ilyk is still looking for work. “Nobody calls,” she said.',
      'Anna Ilyk',
    ],
    [
      'the subject of the paragraph before',
      'Anna Ilyk left the city in May.\n“Nobody calls,” she said.',
      'Anna Ilyk',
    ],
    [
      'a man for “he” and a woman for “she”',
      'Anna Ilyk met Pavel Serk on the pier.\n“The lights were on,” he said.',
      'Pavel Serk',
    ],
    [
      'the same man through a chain of pronouns',
      'Pavel Serk never married. He lived on a boat. “It was a good boat,” he said.',
      'Pavel Serk',
    ],
    [
      'the subject within its own sentence',
      'Pavel Serk praised the ferry, which he said was built in 1970.',
      'Pavel Serk',
    ],
  ])('mean %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });

  it('mean nobody where nobody fits', () => {
    const { claims } = analyze({ blocks: paragraphs('“The lights were on,” he said.') });
    expect(claims[0]?.source?.person).toBeNull();
    expect(claims[0]?.sourceKind).not.toBe('none');
  });

  it.each([
    ['“it” an agency', 'Interfax reported that two boats sank. Nobody was hurt, it added.', 'Interfax'],
    [
      '“it” a ministry in the paragraph before',
      'The Transport Ministry said the pier was safe.\nIt said divers would look.',
      'The Transport Ministry',
    ],
    ['“they” a group', 'Investigators said the boat was old. They said it had no lights.', 'Investigators'],
  ])('mean a body: %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });
});

describe('descriptions', () => {
  it.each([
    ['a role’s own noun', 'Pianist Anna Ilyk came home. The pianist said she was tired.', 'Anna Ilyk'],
    [
      'a wider word for the role',
      'Jazz pianist Anna Ilyk came home. The musician said she was tired.',
      'Anna Ilyk',
    ],
    ['an age', 'Anna Ilyk, 48, came home. The 48-year-old said she was tired.', 'Anna Ilyk'],
    [
      'the one of two whose role it is',
      'Pianist Anna Ilyk and lawyer Vera Belk came home. The lawyer said they were tired.',
      'Vera Belk',
    ],
    [
      'somebody introduced before the name',
      'A well-known musician came home on Monday.\nBut for Anna Ilyk the story is not over.\nThe musician said she was tired.',
      'Anna Ilyk',
    ],
    [
      'somebody named only later',
      '“She is tired,” her lawyer said.\nThe lawyer, Vera Belk, left.\nHer lawyer, Vera Belk, said nothing.',
      'Vera Belk',
    ],
  ])('mean a person by %s', (_, text, who) => {
    expect(speakers(text)[0]?.[0] === who || lastSpeaker(text) === who).toBe(true);
  });

  it.each([
    [
      'the lead’s speaker',
      'The port will close in May, its director said.\nPavel Serk told reporters nobody comes.',
      'Pavel Serk',
    ],
    [
      'the lead’s subject',
      'The director of the port said it will close.\nPavel Serk, 41, told reporters nobody comes.',
      'Pavel Serk',
    ],
    ['who gave a name only', 'A tram driver who gave her name as Anna Ilyk said it was late.', 'Anna Ilyk'],
    [
      'whom a life describes',
      'Envoy Pavel Serk arrived on Monday.\n“I am late,” the retired admiral told reporters.',
      'Pavel Serk',
    ],
    [
      'by a trade, the only one named in the paragraph',
      'Pavel Serk, deputy head of the reserve, said the wolves were hungry. “They follow the deer,” the biologist said.',
      'Pavel Serk',
    ],
    [
      'by a birthplace',
      'Envoy Pavel Serk arrived on Monday.\n“I am late,” the Lagos-born banker told reporters.',
      'Pavel Serk',
    ],
  ])('mean a person by words apart from the name: %s', (_, text, who) => {
    expect(speakers(text)[0]?.[0] === who || lastSpeaker(text) === who).toBe(true);
    expect(analyze({ blocks: paragraphs(text) }).claims.some(({ source }) => source?.person === 0)).toBe(
      true,
    );
  });

  it.each([
    [
      'a trade and two people are near',
      'Pavel Serk met Igor Belk of the reserve on Monday. “They follow the deer,” the biologist said.',
    ],
    [
      'the trade was told before',
      'It rained on Monday.\nA biologist came.\nPavel Serk, deputy head of the reserve, was away. “They follow the deer,” the biologist said.',
    ],
    [
      'a trade that a story has beside whoever it names',
      'Pavel Serk, deputy head of the reserve, was tried on Monday. “They follow the deer,” the interpreter said.',
    ],
    [
      'two people are near',
      'Envoy Pavel Serk met Igor Belk on Monday.\n“I am late,” the retired admiral told reporters.',
    ],
    [
      'it tells no life',
      'Envoy Pavel Serk arrived on Monday.\n“He is late,” the tall porter told reporters.',
    ],
    [
      'nobody was named yet',
      '“I am late,” the retired admiral told reporters.\nA boat came. It left.\nPavel Serk saw it.',
    ],
  ])('mean nobody by words of a life where %s', (_, text) => {
    expect(speakers(text)[0]?.[0]).not.toBe('Pavel Serk');
  });

  it.each([
    ['nobody was called so', 'Pianist Anna Ilyk came home. The governor said she was safe.'],
    [
      'an office shares a word with a role',
      'Company director Anna Ilyk came home. The company said she was safe.',
    ],
    [
      'the description contradicts the role',
      'Kazakh President Anna Ilyk came home. The Russian leader said she was safe.',
    ],
  ])('mean nobody where %s', (_, text) => {
    expect(lastSpeaker(text)).not.toBe('Anna Ilyk');
  });

  it.each([
    [
      'the newspaper',
      'Kommersant reported that two boats sank. The port will close, the newspaper said.',
      'Kommersant',
    ],
    [
      'the ministry',
      'The Transport Ministry said the pier was safe. Divers would look, the ministry said.',
      'The Transport Ministry',
    ],
  ])('mean a body: %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });
});

describe('names in a source', () => {
  it.each([
    ['after a title', 'Deputy Transport Minister Anna Ilyk said the pier was safe.', 'Anna Ilyk'],
    [
      'after a title with a preposition',
      'Head of the Omsk region Pavel Serk said the pier was safe.',
      'Pavel Serk',
    ],
    ['before a description', 'Anna Ilyk, a lawyer in Omsk, said the pier was safe.', 'Anna Ilyk'],
    [
      'after a description and a comma',
      'The head of the port, Pavel Serk, said the pier was safe.',
      'Pavel Serk',
    ],
    [
      'with a possessive of somebody else before it',
      'Pavel Serk’s lawyer Anna Ilyk said the pier was safe.',
      'Anna Ilyk',
    ],
    ['with a relative clause', 'Anna Ilyk, who knows Pavel Serk, said the pier was safe.', 'Anna Ilyk'],
  ])('is who speaks, %s', (_, text, who) => {
    expect(lastSpeaker(text)).toBe(who);
  });

  it.each([
    ['whose family speaks', 'The family of Pavel Serk said the pier was safe.'],
    ['for whom another speaks', 'A lawyer for Pavel Serk said the pier was safe.'],
    ['whose office speaks', 'Pavel Serk’s office said the pier was safe.'],
  ])('is not who speaks where it only says %s', (_, text) => {
    const { claims } = analyze({ blocks: paragraphs(text) });
    expect(claims[0]?.source?.person).toBeNull();
  });

  it('names the source of agency copy on second sight', () => {
    const text =
      'A senior rebel leader said the town was lost.\n“The town is lost,” Pavel Serk, a rebel leader in the east, told reporters.';
    expect(speakers(text).map(([who]) => who)).toEqual(['Pavel Serk', 'Pavel Serk']);
  });
});

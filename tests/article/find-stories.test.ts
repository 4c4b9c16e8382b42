/** Wrong here: a kind of page of the newspaper is read wrongly, as a reader of that page would see. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { findStories } from '../../src/article/find-stories.ts';
import { livePage, scrolledPage } from '../site/markup.ts';
import {
  ADVERTORIAL_PATH,
  ARCHIVE_PATH,
  EXAMPLE_PATH,
  FEATURE_PATH,
  GALLERY_PATH,
  HOSTILE_PATH,
  LIVE_PATH,
  NEWS_CSP_PATH,
  NEWS_DARK_PATH,
  NEWS_EDITED_PATH,
  NEWS_PATH,
  NO_ARTICLE_PATHS,
  OPINION_PATH,
  PAGES,
  PODCAST_PATH,
  RUSSIAN_PATH,
  SCROLL_NEXT_FRAGMENT_PATH,
  VIDEO_PATH,
} from '../site/pages.ts';
import { LIVE, LIVE_LATER, LIVE_POSTS } from '../site/stories/live.ts';
import { SCROLL_FIRST, SCROLL_NEXT } from '../site/stories/scroll.ts';
import { documentOf, lines, ORIGIN, onlyStory, textNode } from './document-of.ts';

function article(path: string): Article {
  const page = PAGES.get(path);
  if (page === undefined) throw new Error(`no page at ${path}`);
  return onlyStory(page.html, path).article;
}

describe('what is known of a story beside its text', () => {
  it.each<[string, Partial<Article>]>([
    [
      NEWS_PATH,
      {
        id: 'tmt:80001',
        site: 'tmt',
        kind: 'news',
        url: ORIGIN + NEWS_PATH,
        title: 'Ferry Captain Says Port Office Knew of Cracked Hull',
        authors: ['Hanna Verbruggen', 'Mikko Sarvanto'],
        published: '2026-02-17T14:20:00+03:00',
      },
    ],
    [
      EXAMPLE_PATH,
      { id: 'tmt:80100', published: '2026-03-14T08:00:00+03:00', modified: '2026-03-14T11:30:00+03:00' },
    ],
    [OPINION_PATH, { id: 'tmt:80040', kind: 'opinion', authors: ['Roza Achmetzyanova'] }],
    [FEATURE_PATH, { kind: 'news', authors: ['Ilse Brandvold', 'Mikko Sarvanto', 'Hanna Verbruggen'] }],
    [GALLERY_PATH, { id: 'tmt:80042', kind: 'gallery', authors: ['Mikko Sarvanto'] }],
    [VIDEO_PATH, { kind: 'video', authors: [] }],
    [PODCAST_PATH, { kind: 'podcast', authors: ['Hanna Verbruggen', 'Ilse Brandvold'] }],
    [ARCHIVE_PATH, { id: 'tmt:tram-depot-closes-its-gates', kind: 'archive', authors: ['Leopold Vintner'] }],
    [ADVERTORIAL_PATH, { kind: 'advertorial', url: ORIGIN + ADVERTORIAL_PATH }],
    [LIVE_PATH, { id: 'tmt:80030', kind: 'live', url: ORIGIN + LIVE_PATH }],
    [
      RUSSIAN_PATH,
      {
        id: 'tmt-ru:180050',
        site: 'tmt-ru',
        url: `https://ru.themoscowtimes.com${RUSSIAN_PATH}`,
        authors: ['Варвара Неплюева'],
      },
    ],
    [NEWS_DARK_PATH, { id: 'tmt:80001', url: ORIGIN + NEWS_PATH }],
    [NEWS_CSP_PATH, { id: 'tmt:80001', url: ORIGIN + NEWS_PATH }],
    [NEWS_EDITED_PATH, { id: 'tmt:80001', modified: '2026-02-18T09:05:00+03:00' }],
  ])('%s', (path, expected) => {
    expect(article(path)).toMatchObject(expected);
  });
});

describe('the text of each kind of page', () => {
  it('news: everything that the site and its writers do to names', () => {
    expect(lines(article(NEWS_PATH).blocks)).toEqual([
      'title: Ferry Captain Says Port Office Knew of Cracked Hull',
      'subtitle: Officials in Zelenogorye call the account invented. A dispatcher’s log tells a third story.',
      'byline: By Hanna Verbruggen and Mikko Sarvanto',
      'caption: The ferry Burevestnik at its berth in Zelenogorye on Sunday.',
      'credit: Pavel Fotograv / Volna',
      'paragraph: ZELENOGORYE — The captain of a river ferry that sank at its berth last week said the port office had been told of a crack in its hull three times before the accident.',
      'paragraph: “I wrote it in the log in red ink,” Taras Yevdokimenko told The Moscow Times by phone. “Three times, with the date.”',
      'paragraph: Konstantin Velizharov, head of the Zelenogorye port office, said no such entry existed. "We have read every page," he said. "There is no red ink in it."',
      'paragraph: Velizharov’s deputy, Raisa Tumanbekova, wrote on Telegram that the ferry “went down because of ice, not because of paper.”',
      'paragraph: Governor Anton Shchebetov told state television that the captain was “looking for a scapegoat” and that a commission would report within ten days.',
      'heading: Three entries',
      'paragraph: A copy of the dispatcher’s log seen by The Moscow Times holds one entry about the hull, signed by the dispatcher, Zoya Rуbinskaya.',
      'paragraph: Rybinskaya, 54, denied that she had been asked to remove pages. “Count them,” she said. “They are numbered.”',
      'paragraph: The Volna news agency reported, citing a source in the transport police, that two pages had been found in a stove.',
      'caption: Ice on the Zelenka River.',
      'credit: Semyon Kadrov / Volna',
      'heading: On the pier',
      'list: Nobody was aboard when the ferry sank, according to the Emergency Situations Ministry.',
      'list: Galina Ostroverkhova, who sells tickets at the pier, said she had heard “a sound like a zipper.”',
      'quote: The vessel was fit for navigation on the day of the inspection.',
      'paragraph: The passage is from a certificate that the port office published on its website in November.',
      'paragraph: The Burevestnik was built in 1974, said Vsevolod Lukyanchuk, who keeps the river museum.',
      'paragraph: Evdokimenko, as the port’s press release spells him, said he had hired a lawyer, Yulia Maksudova.',
      'paragraph: Neither Shchebetov nor the regional prosecutor answered requests for comment.',
      'credit: Volna contributed reporting to this article.',
    ]);
  });

  it('the example: all of its paragraphs', () => {
    const { blocks } = article(EXAMPLE_PATH);
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(11);
    expect(blocks.at(-1)?.text).toMatch(/^Abdyldaev said .* “in the drawer with the passports\.”$/);
  });

  it('opinion: without pull quote, disclaimer and the bio printed twice', () => {
    expect(lines(article(OPINION_PATH).blocks)).toEqual([
      'title: A Bridge Is Not a Ballot',
      'subtitle: What the planners of Novy Brod do not want to be asked.',
      'byline: By Roza Achmetzyanova',
      'paragraph: When I asked Mayor Filipp Zaborshchikov why the new bridge ends in a field, he said that “fields become towns.”',
      'paragraph: They do not, as the geographer Ottilie Kranz showed in her study of 40 bridges.',
      'paragraph: The builder, Anatoly Perepravin, has denied that he owns the field. The land register names his sister.',
      'paragraph: A bridge is not a ballot. One can only cross it.',
    ]);
  });

  it('feature: introduction, slider, table, lists in lists, figure, bare words', () => {
    expect(lines(article(FEATURE_PATH).blocks).slice(1)).toEqual([
      'subtitle: Forty hives, one road, and a quarrel over <smoke>.',
      'byline: By Ilse Brandvold, Mikko Sarvanto and Hanna Verbruggen',
      'paragraph: Ozerki had nine beekeepers. Now it has one.',
      'paragraph: This is the story of Demyan Pchelintsev.',
      'caption: Demyan Pchelintsev & his smoker.',
      'credit: Pavel Fotograv / Volna',
      'paragraph: “Bees know who is lying,” says Demyan Pchelintsev, 71.',
      'paragraph: His neighbor, Marfa Dymova, says the smoke makes her cows cough.',
      'caption: A hive in May.',
      'credit: Volna',
      'caption: Marfa Dymova with a cow.',
      'credit: Semyon Kadrov',
      'heading: The ledger',
      'caption: Honey by year',
      'paragraph: Year',
      'paragraph: Keeper',
      'paragraph: 1989',
      'paragraph: Kuzma Sotov',
      'list: First came the road.',
      'list: Then came the mites, said veterinarian Iskander Baibulatov.',
      'list: In 2011',
      'list: In 2019',
      'caption: A letter from Sotov.',
      'paragraph: Bare words end the chapter.',
      'paragraph: H2O and sugar, he says, is all they need.1',
      'heading: After the frost',
      'paragraph: The last word is his wife’s. “He talks to them,” Agafya Pchelintseva says.',
    ]);
  });

  it('gallery: both contents, pictures in order', () => {
    expect(lines(article(GALLERY_PATH).blocks)).toEqual([
      'title: Ice Swimmers of Lake Sinee, in Photos',
      'subtitle: Minus 31 is no excuse.',
      'byline: By Mikko Sarvanto',
      'paragraph: Every Sunday they cut the ice anew.',
      'caption: Club chairman Yefrem Ledov, 80, goes first.',
      'credit: Pavel Fotograv / Volna',
      'caption: The saw',
      'caption: “It was my father’s,” says Ledov.',
      'credit: Pavel Fotograv / Volna',
      'paragraph: The club counts 60 members, its treasurer Nonna Prorubeva said.',
    ]);
  });

  it('video and podcast: the words beside the player', () => {
    expect(lines(article(VIDEO_PATH).blocks)).toEqual([
      'title: Watch: A Church on Wheels',
      'paragraph: The wooden church of Staroye Kolesovo moved two kilometers on Wednesday.',
      'paragraph: “It did not ring once,” engineer Taisia Rychagova told local television.',
    ]);
    expect(lines(article(PODCAST_PATH).blocks)).toEqual([
      'title: Podcast: Who Owns the Snow?',
      'byline: Hanna Verbruggen and Ilse Brandvold',
      'paragraph: Our guest is Platon Sugrobov, who sold a glacier and was sued for it.',
    ]);
  });

  it('archive: paragraphs made of line breaks, a ruined dash left as it is', () => {
    expect(lines(article(ARCHIVE_PATH).blocks).slice(2)).toEqual([
      'paragraph: The last tram left the Krasnokirpichny depot on Sunday Ч late, as always.',
      'paragraph: "Nobody came to see it off," said depot director Mitrofan Relsov. The night watchman, Avenir Sharkov, wept.',
      'paragraph: The city denied that the tracks had been sold.',
    ]);
  });

  it('advertorial: the story, not the campaign around it', () => {
    expect(lines(article(ADVERTORIAL_PATH).blocks)).toEqual([
      'caption: Glass at its best.',
      'credit: Teploe Steklo',
      'title: Why the North Needs Better Glass',
      'subtitle: A word from Teploe Steklo.',
      'byline: Brought to you by Teploe Steklo',
      'paragraph: “Our glass keeps a house awake,” says sales director Vitold Ramin.',
    ]);
  });

  it('the Russian edition', () => {
    expect(lines(article(RUSSIAN_PATH).blocks).slice(5)).toEqual([
      'paragraph: Электричка Зареченск — Бережки простояла два часа, потому что на пути вышли гуси, сообщил начальник станции Харитон Стрелочников.',
      'paragraph: «Я свистел, они не слушали», — сказал машинист Ринат Гудков The Moscow Times по телефону.',
      'paragraph: Хозяйка гусей Пелагея Прудникова отрицает, что калитка была открыта. По словам Стрелочникова, он видел это сам.',
      'paragraph: Агентство «Волна» со ссылкой на источник в полиции написало, что Прудниковой выписан штраф.',
      'heading: Что будет с гусями',
      'paragraph: Губернатор Эдуард Камышников написал в телеграме, что «гуси тоже пассажиры».',
    ]);
  });

  it('hostile names stay text, and turned text is turned back', () => {
    const { title, blocks } = article(HOSTILE_PATH);
    expect(title).toBe('Names That Bite: <img src=x onerror="window.bitten = 1"> in a Headline');
    expect(blocks[3]?.text).toContain('Boris <img src=x onerror=window.bitten=3> Uglov');
    expect(blocks[4]?.text).toContain('Vera avokinsalK Proto, known as __proto__');
  });
});

describe('names that belong to no story', () => {
  const FOREIGN = [
    ...[
      'Reklamov',
      'Embedkin',
      'Svyazkin',
      'Ssylkina',
      'Rassylkin',
      'Kopilkin',
      'Podpiskin',
      'Avtorkin',
      'Tagaev',
    ],
    ...[
      'Zhertvin',
      'Delitov',
      'Bokovoi',
      'Spiskov',
      'Grozdov',
      'Kartochkin',
      'Ogovorkin',
      'Biografsky',
      'Stsenarin',
    ],
    ...['Kampanin', 'Tegov', 'Тегов', 'Pervopolosov', 'Dosyev', 'Redaktsina'],
  ];

  it('stand on the pages', () => {
    const site = [...PAGES.values()].map(({ html }) => html).join('');
    for (const name of FOREIGN) expect(site).toContain(name);
  });

  it('appear in none of their texts', () => {
    for (const [path, { html }] of PAGES)
      for (const { article: found } of findStories(documentOf(html), ORIGIN + path)) {
        const text = found.blocks.map((block) => block.text).join('\n');
        for (const name of FOREIGN) expect(text, path).not.toContain(name);
      }
  });
});

describe('pages that are no article', () => {
  it.each(NO_ARTICLE_PATHS)('%s gives nothing', (path) => {
    expect(findStories(documentOf(PAGES.get(path)?.html ?? ''), ORIGIN + path)).toEqual([]);
  });
});

describe('infinite scroll', () => {
  const document = () => documentOf(scrolledPage([SCROLL_FIRST, SCROLL_NEXT]).html);

  it('gives each story its own identity, wherever the address has moved', () => {
    for (const address of [SCROLL_FIRST.path, SCROLL_NEXT.path, '/']) {
      const found = findStories(document(), ORIGIN + address).map(({ article: { id, url, title } }) => ({
        id,
        url,
        title,
      }));
      expect(found).toEqual([
        { id: 'tmt:80020', url: ORIGIN + SCROLL_FIRST.path, title: SCROLL_FIRST.title },
        { id: 'tmt:80021', url: ORIGIN + SCROLL_NEXT.path, title: SCROLL_NEXT.title },
      ]);
    }
  });

  it('dates the later story by its own byline, not by the head', () => {
    const [, next] = findStories(document(), ORIGIN + SCROLL_FIRST.path);
    expect(next?.article).toMatchObject({
      published: SCROLL_NEXT.published,
      modified: null,
      authors: ['Mikko Sarvanto'],
    });
  });

  it('reads the fragment that is fetched as the page of its own', () => {
    expect(article(SCROLL_NEXT_FRAGMENT_PATH).blocks).toEqual(article(SCROLL_NEXT.path).blocks);
  });

  it('lets no story answer for the other’s nodes', () => {
    const [first, next] = findStories(document(), ORIGIN + SCROLL_FIRST.path);
    if (first === undefined || next === undefined) throw new Error('two stories expected');
    const node = textNode(next.root, 'Bulat Yenikeev');
    expect(next.map.spanAt(node, 0)).not.toBeNull();
    expect(first.map.spanAt(node, 0)).toBeNull();
    const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 8 };
    expect(next.map.spansOf(range)).toHaveLength(1);
    expect(first.map.spansOf(range)).toEqual([]);
  });
});

describe('a live blog', () => {
  const read = (there: typeof LIVE_POSTS) =>
    lines(onlyStory(livePage(LIVE, { there }).html, LIVE.path).article.blocks);
  const OPENING = [
    'title: Live: Flood on the Zelenka',
    'subtitle: Updates through the day.',
    'paragraph: The Zelenka has risen by two meters since Friday, Mayor Ruslan Dzhaparov said.',
    'paragraph: The lower town is without power.',
  ];
  const POSTS = [
    'paragraph: Rescue worker Yegor Plotnitsky told The Moscow Times that 40 people had been taken to the school.',
    'caption: A boat in Sadovaya Street.',
    'credit: Pavel Fotograv / Volna',
    'paragraph: The power station has been switched off, the grid company said.',
  ];

  it('has its summary before the posts have come, and no templates', () => {
    expect(read([])).toEqual(OPENING);
  });

  it('has the posts as they stand', () => {
    expect(read(LIVE_POSTS)).toEqual([...OPENING, ...POSTS]);
  });

  it('has a later post on top', () => {
    expect(read([LIVE_LATER, ...LIVE_POSTS])).toEqual([
      ...OPENING,
      'paragraph: Dzhaparov denied that the dam had been opened too late. “The valves were stuck,” he told state television.',
      ...POSTS,
    ]);
  });
});

describe('the map of a story', () => {
  it('finds every character of every story of the site, but the spaces of line breaks', () => {
    for (const [path, { html }] of PAGES) {
      if (html.length > 200_000) continue;
      for (const { article: found, map } of findStories(documentOf(html), ORIGIN + path))
        found.blocks.forEach(({ text }, block) => {
          for (let start = 0; start < text.length; start += 1) {
            const ends = map.endsOf({ block, start, end: start + 1 });
            if (ends === null) expect(text[start], path).toBe(' ');
            else
              expect(map.spanAt(ends.start.node, ends.start.offset), path).toEqual({ block, offset: start });
          }
        });
    }
  });
});

/** What is marked on an article, against what a person reads in it. The expected words are counted by hand from the fixture. */
import { expect, it } from 'vitest';
import { journey } from '../browser/journey.ts';
import { waitForMarks } from '../browser/painted.ts';
import { articlePage } from '../site/markup.ts';
import { NEWS_DARK_PATH, NEWS_PATH } from '../site/pages.ts';
import { PLAIN } from './plain-story.ts';

const reading = journey();

/** In reading order; the title, the pictures' credits, the advertisement, the embed and the bios name nobody of the story. */
const PEOPLE_OF_NEWS = [
  'Taras Yevdokimenko',
  'Konstantin Velizharov',
  'Velizharov',
  'Raisa Tumanbekova',
  'Anton Shchebetov',
  'Zoya Rуbinskaya',
  'Rybinskaya',
  'Galina Ostroverkhova',
  'Vsevolod Lukyanchuk',
  'Evdokimenko',
  'Yulia Maksudova',
  'Shchebetov',
];

it('marks every named person of the news article, and nothing else, in the words as they stand', async () => {
  const page = await reading.open(NEWS_PATH);
  const marks = await waitForMarks(page);
  expect(marks['whence-person']).toEqual(PEOPLE_OF_NEWS);
});

it('marks source, cue and the words of the basis of every claim', async () => {
  reading.site.put(PLAIN.path, articlePage(PLAIN));
  const page = await reading.open(PLAIN.path);
  const marks = await waitForMarks(page, 'whence-claim');
  expect(marks['whence-claim']).toEqual([
    'Oleg Tarabrin said',
    'Nadezhda Kupreva wrote on Telegram',
    'the Roads Agency said in a statement',
    'According to the bridge keeper',
  ]);
  expect(marks['whence-person']).toEqual(['Oleg Tarabrin', 'Nadezhda Kupreva', 'Tarabrin']);
});

it('changes neither the markup, nor the layout, nor what is selected and copied', async () => {
  const page = await reading.open(NEWS_PATH);
  const texts = () =>
    page.evaluate(() => {
      const story = document.querySelector('.article__content') ?? document.body;
      getSelection()?.selectAllChildren(story);
      const selected = String(getSelection());
      getSelection()?.removeAllRanges();
      return { selected, markup: story.innerHTML, height: document.documentElement.scrollHeight };
    });
  const early = await texts();
  await waitForMarks(page);
  expect(await texts()).toEqual(early);
});

it('takes the dark tone from the page itself, whatever the system says', async () => {
  const page = await reading.open(NEWS_DARK_PATH);
  await waitForMarks(page);
  const names = await page.evaluate(() =>
    [...CSS.highlights.keys()].filter((name) => name.includes('person')),
  );
  expect(names.every((name) => name.endsWith('-d'))).toBe(true);
});

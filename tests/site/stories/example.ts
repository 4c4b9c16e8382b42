/** The article on which Whence shows itself: `npm start` serves it, the screenshots are made of it. All of it is invented. */
import type { FixtureStory } from '../story.ts';

export const EXAMPLE: FixtureStory = {
  number: 80100,
  path: '/2026/03/14/forty-wagons-two-counts-a80100',
  section: 'news',
  title: 'Forty Wagons, Two Counts: A Grain Train Divides a Border Town',
  subtitle: 'Customs says nothing is missing. The driver says he was told to leave six wagons behind.',
  authors: [{ name: 'Ilse Brandvold' }],
  published: '2026-03-14T08:00:00+03:00',
  updated: '2026-03-14T11:30:00+03:00',
  body: [
    {
      type: 'html',
      html: `
<p>AK-BEKET — A freight train that left this border town with 40 wagons of wheat reached its destination with 34, according to a waybill seen by The Steppe Courier, and nobody agrees on where the other six went.</p>
<p>“There were forty when we sealed them and forty when we waved them off,” Aizada Toktogulova, deputy head of the Ak-Beket customs post, told The Steppe Courier by phone. “I signed the list myself.”</p>
<p>The driver remembers it differently. Nurlan Abdyldaev, who has worked the line for 19 years, said he was ordered to uncouple six wagons at a siding 12 kilometers beyond the crossing. “A man in a railway jacket showed me a paper with a stamp,” he said. “I did not ask twice.”</p>
<p>Volga-Altai Transit, the company that leased the wagons, denied that any had been detached. Viktor Lapshin, its spokesman, called the driver’s account “a fantasy told at a samovar” in an interview with the Rubezh television channel and said the train had been shortened before departure because of a faulty axle.</p>
<p>Toktogulova rejected that explanation. “If six had stayed, they would be standing in my yard,” she said. “Look out of the window. The yard is empty.”</p>
<p>A person familiar with the inspection, who asked not to be named because they were not authorized to speak to the press, said the seals on at least two of the six wagons had been replaced. The Steppe Courier could not verify this.</p>
`,
    },
    {
      type: 'html',
      html: `
<p>The Transport Ministry said in a statement on Thursday that it had opened a review and that “no loss to the state has been established.” Deputy Minister Emil Karagulov wrote on Telegram that the rumors were “spread by people who have never counted anything.”</p>
<p>Traders took notice. Olesya Tverdokhlib, who tracks rail freight at the Kyiv consultancy Dnipro Cargo Desk, said at least three trains had arrived short since January, citing station records that her firm buys from dispatchers. “Six wagons is about 400 tons,” she said. “It does not fall out of a pocket.”</p>
<p>Margaret Ellsworth-Boyd, a researcher at the Institute for Transit Law in Utrecht, cautioned that waybills are often corrected after the fact. “A missing line proves a missing line,” she said in an emailed reply. “It does not prove a theft.”</p>
<p>The news site Beket Today reported on Friday, without naming its source, that two wagons had been found behind a brick factory. Lapshin said the company had no information about that. Toktogulova, whose name the company’s letter spells Ayzada Toktogulova, did not answer a second call.</p>
<p>Abdyldaev said he had been taken off the roster the day after he spoke to his dispatcher, Gulnara Beishenova. He keeps the stamped paper at home, he said, “in the drawer with the passports.”</p>
`,
    },
  ],
  tags: ['Freight', 'Ak-Beket'],
};

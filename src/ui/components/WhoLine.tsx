/** Who says it: name, capacity where there is room for it, and the article's reporting word. */

import { t } from '../../browser/words.ts';
import type { Claim } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { leadsItsWords } from '../reading/leading-cue.ts';
import { sourceParts } from '../reading/source-parts.ts';
import { wordsAt } from '../reading/words-at.ts';
import { Cue } from './ClaimWords.tsx';
import { inMarks } from './Quote.tsx';

/** Cues that stand before their source ("according to a waybill"); all others follow it ("Lapshin said"). */
export const LEADS = /^(?:according|as|per|in|by|from|citing|по|согласно|как|со)(?=\s|$)/i;

export function WhoLine(props: {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly withRole?: boolean;
  /** Words of the article that stand in place of the cue, in quotation marks. */
  readonly opposing?: string;
}) {
  const { reading, claim, withRole = false, opposing } = props;
  const { language, people } = reading.analysis;
  const person = claim.source?.person == null ? undefined : people[claim.source.person];
  const role = withRole ? person?.roles[0]?.text : undefined;
  const cue = claim.cue && !leadsItsWords(reading, claim) ? wordsAt(reading, claim.cue) : null;
  const closes = Boolean(role) || (!person && sourceWords(reading, claim).apposition);
  if (opposing !== undefined)
    return (
      <p class="who">
        <SourceName reading={reading} claim={claim} />
        {', '}
        <Cue words={inMarks(opposing, language)} language={language} />
      </p>
    );
  if (cue && LEADS.test(cue))
    return (
      <p class="who">
        <Cue words={cue} language={language} /> <SourceName reading={reading} claim={claim} />
        {role && <RoleAfter words={role} language={language} />}
      </p>
    );
  return (
    <p class="who">
      <SourceName reading={reading} claim={claim} />
      {role && <RoleAfter words={role} language={language} />}
      {cue && (
        <>
          {closes ? ', ' : ' '}
          <Cue words={cue} language={language} />
        </>
      )}
    </p>
  );
}

function RoleAfter({ words, language }: { readonly words: string; readonly language: string }) {
  return (
    <>
      {', '}
      <bdi lang={language}>{words}</bdi>
    </>
  );
}

const sourceWords = (reading: Reading, { source }: Claim) =>
  sourceParts(source ? wordsAt(reading, source) : '');

/** A named person in the colour of people; the head of any other source in ink; plain words where the text names none. */
function SourceName({ reading, claim }: { readonly reading: Reading; readonly claim: Claim }) {
  const { language, people } = reading.analysis;
  if (!claim.source) return <span>{t('sourceNone')}</span>;
  const person = claim.source.person === null ? undefined : people[claim.source.person];
  const { head, rest } = sourceWords(reading, claim);
  if (person)
    return (
      <b>
        <bdi lang={language}>{person.name}</bdi>
      </b>
    );
  return (
    <bdi lang={language}>
      <b class="org">{head}</b>
      {rest}
    </bdi>
  );
}

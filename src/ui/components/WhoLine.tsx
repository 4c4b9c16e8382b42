/** Who says it: name, capacity where there is room for it, and the article's reporting word. */

import { t } from '../../browser/words.ts';
import type { Claim } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { wordsAt } from '../reading/words-at.ts';
import { Cue } from './ClaimWords.tsx';
import { inMarks } from './Quote.tsx';

/** Cues that stand before their source ("according to a waybill"); all others follow it ("Lapshin said"). */
const LEADS = /^(?:according|as|per|in|by|from|citing|по|согласно|как|со)(?=\s|$)/i;

export function WhoLine(props: {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly id?: string;
  readonly withRole?: boolean;
  /** Words of the article that stand in place of the cue, in quotation marks. */
  readonly opposing?: string;
}) {
  const { reading, claim, id, withRole = false, opposing } = props;
  const { language, people } = reading.analysis;
  const person = claim.source?.person == null ? undefined : people[claim.source.person];
  const role = withRole ? person?.roles[0]?.text : undefined;
  const cue = claim.cue && wordsAt(reading, claim.cue);
  if (opposing !== undefined)
    return (
      <p class="who" id={id}>
        <SourceName reading={reading} claim={claim} />
        {', '}
        <Cue words={inMarks(opposing, language)} language={language} />
      </p>
    );
  if (cue && LEADS.test(cue))
    return (
      <p class="who" id={id}>
        <Cue words={cue} language={language} /> <SourceName reading={reading} claim={claim} />
        {role && <RoleAfter words={role} language={language} />}
      </p>
    );
  return (
    <p class="who" id={id}>
      <SourceName reading={reading} claim={claim} />
      {role && <RoleAfter words={role} language={language} />}
      {cue && (
        <>
          {role ? ', ' : ' '}
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

/** A named person in the colour of people; any other source in ink; plain words where the text names none. */
function SourceName({ reading, claim }: { readonly reading: Reading; readonly claim: Claim }) {
  const { language, people } = reading.analysis;
  if (!claim.source) return <span>{t('sourceNone')}</span>;
  const person = claim.source.person === null ? undefined : people[claim.source.person];
  return (
    <b class={person ? undefined : 'org'}>
      <bdi lang={language}>{person?.name ?? wordsAt(reading, claim.source)}</bdi>
    </b>
  );
}

/** Which mentions are of somebody else, and what that person is called. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import type { Mention } from '../../engine/types.ts';
import type { Reading } from '../../library/reading.ts';
import { personNamed } from '../reading/naming.ts';
import { passageOfSpans } from '../reading/passage-of-spans.ts';
import { wordsAt } from '../reading/words-at.ts';
import type { StepProps } from './CorrectThis.tsx';
import { LONGEST_NAME } from './RenameStep.tsx';
import { StepShell } from './StepShell.tsx';

/** Letters of the sentence on either side of a mention. */
const CONTEXT = 36;

export function TwoPeopleStep(props: StepProps & { readonly reading: Reading; readonly index: number }) {
  const { reading, index, give, cancel } = props;
  const person = personNamed(reading, index);
  const mentions = reading.analysis.people[index]?.mentions ?? [];
  const [others, setOthers] = useState<ReadonlySet<number>>(new Set());
  const [name, setName] = useState(`${person?.name ?? ''} (2)`);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.querySelector('input')?.focus(), []);
  const other = name.trim();
  const flip = (at: number) => {
    const next = new Set(others);
    if (!next.delete(at)) next.add(at);
    setOthers(next);
  };
  const chosen = mentions.filter((_, at) => others.has(at));
  const submit = {
    label: t('twoSort'),
    ready: chosen.length > 0 && chosen.length < mentions.length && other !== '' && other !== person?.name,
    press: () =>
      person &&
      give({
        type: 'two-people',
        person,
        other,
        mentions: chosen.map((mention) => passageOfSpans(reading, mention, mention)),
      }),
  };
  return (
    <StepShell title={t('twoTitle')} submit={submit} cancel={cancel}>
      <ul class="answers" ref={list}>
        {mentions.map((mention, at) => (
          <li key={`${mention.block} ${mention.start}`}>
            <label class="check">
              <input type="checkbox" checked={others.has(at)} onChange={() => flip(at)} />
              <Sentence reading={reading} mention={mention} />
            </label>
          </li>
        ))}
      </ul>
      <label class="t-small">
        {t('twoName')}
        <span class="field">
          <input
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={LONGEST_NAME}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </span>
      </label>
    </StepShell>
  );
}

function Sentence({ reading, mention }: { readonly reading: Reading; readonly mention: Mention }) {
  const { block, start, end } = mention;
  const before = wordsAt(reading, { block, start: Math.max(0, start - CONTEXT), end: start });
  const after = wordsAt(reading, { block, start: end, end: end + CONTEXT });
  return (
    <span class="t-quote2" lang={reading.analysis.language} dir="auto">
      {start > CONTEXT ? `…${before.replace(/^\S*\s/, '')}` : before}
      <b>{wordsAt(reading, mention)}</b>
      {after.length === CONTEXT ? `${after.replace(/\s\S*$/, '')}…` : after}
    </span>
  );
}

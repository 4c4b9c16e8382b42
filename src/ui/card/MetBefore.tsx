/** Earlier articles in which the reader met this person: when, what they were called, where, what they said; and the way to say that it was somebody else. */
import { day, t } from '../../browser/words.ts';
import type { Meeting } from '../../library/reading.ts';
import { Phrase, slot } from '../components/Phrase.tsx';
import { Quote } from '../components/Quote.tsx';
import { Role } from '../components/Role.tsx';
import { Section } from '../components/Section.tsx';
import { ShowMore } from '../components/ShowMore.tsx';
import { WebLink } from '../components/WebLink.tsx';

/** Meetings shown before the reader asks for the rest. */
const FEW = 4;

export function MetBefore({
  met,
  language,
  part,
}: {
  readonly met: readonly Meeting[];
  readonly language: string;
  /** Says that whom the reader met there is somebody else; null where nothing can be corrected. */
  readonly part: (() => void) | null;
}) {
  if (met.length === 0) return null;
  return (
    <Section label={t('sectionMet')} count={met.length}>
      <ShowMore items={met} first={FEW}>
        {(shown) =>
          shown.map((meeting) => <Met key={meeting.articleId} meeting={meeting} language={language} />)
        }
      </ShowMore>
      {part && (
        <button type="button" class="lk t-small" onClick={part}>
          {t('metAnother')}
        </button>
      )}
    </Section>
  );
}

export function Met({ meeting, language }: { readonly meeting: Meeting; readonly language: string }) {
  const { at, name, called, said, title, url } = meeting;
  return (
    <div class="when">
      <time dateTime={new Date(at).toISOString()}>{day(at)}</time>
      <div>
        {called ? (
          <Role text={called} language={language} />
        ) : (
          <p class="t-small">
            <Phrase text={t('metUnder', slot(0))} parts={[<bdi key="name">{name}</bdi>]} />
          </p>
        )}
        <WebLink url={url} title={title} look="t-small soft" />
        {said &&
          (said.quoted ? (
            <Quote text={said.text} language={language} />
          ) : (
            <p class="t-para" dir="auto">
              {said.text}
            </p>
          ))}
      </div>
    </div>
  );
}

/** Somebody met before who may be this person: the reader is asked, and nothing is joined until the answer. */
import { t } from '../../browser/words.ts';
import type { PersonNamed } from '../../library/correction.ts';
import type { MaybePerson } from '../../library/reading.ts';
import { Section } from '../components/Section.tsx';
import type { Correcting } from './correcting.ts';
import { Met } from './MetBefore.tsx';

interface Props {
  readonly maybe: readonly MaybePerson[];
  readonly person: PersonNamed | null;
  readonly language: string;
  readonly correcting: Correcting;
}

export function MaybeMet({ maybe, person, language, correcting: { correct } }: Props) {
  if (maybe.length === 0 || !person) return null;
  return (
    <Section label={t('sectionMaybe')}>
      <p class="t-small soft">{t('maybeWhy')}</p>
      {maybe.map(({ met, ...other }) => (
        <Asked
          key={other.personId}
          other={other}
          met={met}
          language={language}
          same={() => correct({ type: 'same-person', person, same: other }, 'article')}
          another={() => correct({ type: 'another-person', person, than: other }, 'article')}
        />
      ))}
    </Section>
  );
}

interface AskedProps {
  readonly other: PersonNamed;
  readonly met: MaybePerson['met'];
  readonly language: string;
  readonly same: () => void;
  readonly another: () => void;
}

function Asked({ other: { name }, met, language, same, another }: AskedProps) {
  return (
    <div class="maybe">
      <bdi class="t-name2">{name}</bdi>
      {met ? <Met meeting={met} language={language} /> : <p class="t-small">{t('maybeNoted')}</p>}
      <div class="answer">
        <button type="button" class="btn" onClick={same}>
          {t('maybeSame')}
        </button>
        <button type="button" class="btn" onClick={another}>
          {t('metAnother')}
        </button>
      </div>
    </div>
  );
}

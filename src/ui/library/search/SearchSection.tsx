/** One search over everything: who, what was said, what the reader wrote, and which articles; the first few of each. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { plural, t } from '../../../browser/words.ts';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Failed } from '../Failed.tsx';
import { useListKeys } from '../list-keys.ts';
import { hrefAsking } from '../route.ts';
import { useShared } from '../shared.ts';
import { useAnswer } from '../use-answer.ts';
import { Hits } from './Hits.tsx';
import { hitCount } from './hit-count.ts';

/** Rows of each kind that are shown at once. */
const FEW = 5;

export function SearchSection() {
  const { route } = useShared();
  const { q = '' } = route.asked;
  const words = q.trim();
  const { answer, again } = useAnswer('library/search', words === '' ? null : { words, most: FEW });
  const keys = useListKeys({ oneStop: false });
  if (answer?.type === 'failed') return <Failed failure={answer} again={again} />;
  const found = answer?.type === 'found' && words !== '' ? answer.found : null;
  const count = found ? hitCount(found) : null;
  return (
    <section
      class="main"
      aria-label={t('sectionSearch')}
      aria-busy={words !== '' && answer === null}
      ref={keys}
    >
      <h1 class="vh">{t('sectionSearch')}</h1>
      <Field />
      <p class="t-small found" role="status">
        {count === null
          ? t('searchHint')
          : count === 0
            ? t('searchNothingAt', q)
            : plural('searchFound', count)}
      </p>
      {found && <Hits found={found} words={words} />}
    </section>
  );
}

function Field() {
  const { route, go } = useShared();
  const { q = '' } = route.asked;
  const field = useRef<HTMLInputElement>(null);
  // At once: what is typed after the key that led here belongs in it.
  useLayoutEffect(() => field.current?.focus(), []);
  const change = (words: string) => go(hrefAsking(route, { q: words }), 'replace');
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || q === '') return;
    event.preventDefault();
    event.stopPropagation();
    change('');
  };
  return (
    <search class="big">
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        id="library-search"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('searchEverything')}
        value={q}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={keyed}
      />
      {q !== '' && (
        <IconButton
          icon="close"
          label={t('searchClear')}
          press={() => {
            change('');
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}

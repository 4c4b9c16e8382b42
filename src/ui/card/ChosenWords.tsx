/** The words a note stands on, behind the highlighter: four lines of them, and the rest for who asks. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';

export function ChosenWords({ quote, language }: { readonly quote: string; readonly language: string }) {
  const words = useRef<HTMLParagraphElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [hidesSome, setHidesSome] = useState(false);
  useLayoutEffect(() => {
    const drawn = words.current;
    setHidesSome(drawn !== null && drawn.scrollHeight > drawn.clientHeight + 1);
  }, [quote, isWhole]);
  return (
    <>
      <p
        ref={words}
        class={`t-quote2 passage ${isWhole ? 'whole' : 'clamped'}`}
        lang={language}
        dir="auto"
        tabIndex={isWhole && hidesSome ? 0 : undefined}
      >
        <mark>{quote}</mark>
      </p>
      {!isWhole && hidesSome && (
        <button type="button" class="lk" onClick={() => setWhole(true)}>
          {t('passageWhole')}
        </button>
      )}
    </>
  );
}

/** Copies words with their source; says "Copied" only when the browser has them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import { copyText } from './copy-text.ts';
import { Icon } from './Icon.tsx';

/** Milliseconds for which the answer stands on the button. */
const SHOWN = 4000;

/** Some of it may have to be asked for first. */
type Text = string | Promise<string>;

type Answer = 'none' | 'copied' | 'failed';

/** What became of the last press; each press begins anew. */
export function useCopying(): { readonly answer: Answer; readonly copy: (text: Text) => void } {
  const [answer, setAnswer] = useState<Answer>('none');
  const turn = useRef(0);
  useEffect(() => {
    if (answer !== 'copied') return;
    const timer = setTimeout(() => setAnswer('none'), SHOWN);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = (text: Text) => {
    turn.current += 1;
    const mine = turn.current;
    setAnswer('none');
    void Promise.resolve(text)
      .then(copyText)
      .catch(() => false)
      .then((done) => mine === turn.current && setAnswer(done ? 'copied' : 'failed'));
  };
  return { answer, copy };
}

/** `text` is put together when it is asked for. A `short` word stands where several have to share a line. */
export function CopyCitation(props: {
  readonly text: () => Text;
  readonly form: 'words' | 'short' | 'sign';
}) {
  const { text, form } = props;
  const { answer, copy } = useCopying();
  const label = t(form === 'short' ? 'copyCitationShort' : 'copyCitation');
  const said = answer === 'none' ? '' : t(answer === 'copied' ? 'copied' : 'citationFailed');
  return (
    <>
      <button
        type="button"
        class={form === 'sign' ? 'go copy' : undefined}
        aria-label={form === 'sign' ? label : undefined}
        title={form === 'sign' ? label : undefined}
        onClick={() => copy(text())}
      >
        <Icon name="copy" />
        {form !== 'sign' && (answer === 'copied' ? t('copied') : label)}
      </button>
      <span class={form !== 'sign' && answer !== 'failed' ? 'vh' : 't-small copyanswer'} role="status">
        {said}
      </span>
    </>
  );
}

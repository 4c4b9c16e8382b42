/** Names to choose one of, in a list under a label. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Choice {
  readonly key: string;
  readonly name: string;
  /** Who that is. */
  readonly role: string | null;
  readonly press: () => void;
}

export function Choices(props: {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** False for sources that are no people. */
  readonly areNamed?: boolean;
  /** The language of the names. */
  readonly language: string;
  readonly takesFocus?: boolean;
}) {
  const { label, choices, areNamed = true, language, takesFocus = false } = props;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) list.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  if (choices.length === 0) return null;
  return (
    <section>
      <h3 class="t-small">{label}</h3>
      <ul class="choices" ref={list}>
        {choices.map(({ key, name, role, press }) => (
          <li key={key}>
            <button type="button" onClick={press}>
              <bdi class={areNamed ? 't-name2 named' : 't-name2'} lang={language}>
                {name}
              </bdi>
              {role && (
                <span class="t-small" lang={language} dir="auto">
                  {role}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For a search over names: its Enter leads to the first one found, where the next Enter chooses it. */
export function useFirstAnswer() {
  const answers = useRef<HTMLDivElement>(null);
  const toFirst = () => answers.current?.querySelector<HTMLElement>('.choices button')?.focus();
  return { answers, toFirst };
}

/** One setting: its name and the one line that explains it, with a switch or its few answers beside. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Named {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly line: string;
}

function Row({ id, name, line, children }: Named & { readonly children: ComponentChildren }) {
  return (
    <div class="setting">
      <div>
        <p class="settingname" id={`${id}-name`}>
          {name}
        </p>
        <p class="soft" id={`${id}-line`}>
          {line}
        </p>
      </div>
      {children}
    </div>
  );
}

export function SwitchSetting(
  props: Named & { readonly on: boolean; readonly change: (on: boolean) => void },
) {
  const { id, on, change } = props;
  return (
    <Row {...props}>
      <button
        type="button"
        class="sw"
        role="switch"
        id={id}
        aria-checked={on}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-line`}
        onClick={() => change(!on)}
      >
        <i aria-hidden="true" />
      </button>
    </Row>
  );
}

export interface Answer<T extends string> {
  readonly value: T;
  readonly label: string;
}

export function ChoiceSetting<T extends string>(
  props: Named & {
    readonly answers: readonly Answer<T>[];
    readonly chosen: T;
    readonly change: (value: T) => void;
  },
) {
  const { id, answers, chosen, change } = props;
  const group = useId();
  return (
    <Row {...props}>
      <div class="answers" role="radiogroup" aria-labelledby={`${id}-name`} aria-describedby={`${id}-line`}>
        {answers.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => change(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </Row>
  );
}

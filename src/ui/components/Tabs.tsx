/** Tabs as words with a rule under the current one; arrow keys move between them, as tab lists do. */
import type { ComponentChildren } from 'preact';
import { number } from '../../browser/words.ts';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Null where a number would mislead. */
  readonly count: number | null;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

export function Tabs<Name extends string>(props: {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly current: Name;
  readonly choose: (name: Name) => void;
  /** Stands at the right, outside the list of tabs. */
  readonly children?: ComponentChildren;
}) {
  const { label, tabs, current, choose, children } = props;
  const keyed = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.name === current);
    const next = tabs[STEPS[event.key]?.(at, tabs.length - 1) ?? -1];
    if (!next) return;
    event.preventDefault();
    choose(next.name);
    document.getElementById(`tab-${next.name}`)?.focus();
  };
  return (
    <div class="tabs">
      <div role="tablist" aria-label={label} onKeyDown={keyed}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`tab-${tab.name}`}
            aria-selected={tab.name === current}
            aria-controls="panel"
            tabIndex={tab.name === current ? 0 : -1}
            onClick={() => choose(tab.name)}
          >
            {tab.label}
            {tab.count !== null && <span class="num">{number(tab.count)}</span>}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}

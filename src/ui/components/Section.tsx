/** A labelled part of a card or page, with a count or a remark at its right. */
import type { ComponentChildren } from 'preact';
import { number } from '../../browser/words.ts';

export function Section(props: {
  readonly label: string;
  readonly count?: number;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { label, count, aside, children } = props;
  return (
    <section class="sec">
      <div class="sechead">
        <h2 class="t-label">{label}</h2>
        {count !== undefined && <span class="num">{number(count)}</span>}
        {aside}
      </div>
      {children}
    </section>
  );
}

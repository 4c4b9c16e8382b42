/** A part of a page: a name over a hairline, its count at the right. */
import type { ComponentChildren } from 'preact';
import { number } from '../../browser/words.ts';

export function Part(props: {
  readonly title: string;
  readonly count: number | null;
  readonly children: ComponentChildren;
}) {
  const { title, count, children } = props;
  return (
    <section class="sect">
      <h2>
        <span class="t-name">{title}</span>
        {count !== null && <span class="t-small num">{number(count)}</span>}
      </h2>
      {children}
    </section>
  );
}

/** A page of ours that has no list to show: what happened, what is safe, and one thing to do. */
import type { ComponentChildren } from 'preact';

export function Message(props: {
  readonly title: string;
  readonly text: string;
  /** Buttons. */
  readonly actions?: ComponentChildren;
  readonly small?: string | null;
  readonly children?: ComponentChildren;
}) {
  const { title, text, actions, small, children } = props;
  return (
    <div class="msg">
      <h1 class="t-name">{title}</h1>
      <p class="soft">{text}</p>
      {actions && <div class="row">{actions}</div>}
      {small && (
        <p class="t-small wide" role="status">
          {small}
        </p>
      )}
      {children}
    </div>
  );
}

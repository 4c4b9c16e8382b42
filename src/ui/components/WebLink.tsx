/** A link to an article. Stored addresses are ours, and still only a web address becomes a link. */
import { addressOf } from './article-address.ts';

export function WebLink(props: { readonly url: string; readonly title: string; readonly look: string }) {
  const { url, title, look } = props;
  if (!/^https?:/.test(url))
    return (
      <span class={look} dir="auto">
        {title}
      </span>
    );
  return (
    <a class={look} href={addressOf(url)} target="_blank" rel="noreferrer" dir="auto">
      {title}
    </a>
  );
}

/** The tags of a note; each leads to all notes that have it. */
import { t } from '../../../browser/words.ts';
import { hrefOf } from '../route.ts';

export function Tags({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="tagline" aria-label={t('tagsLabel')}>
      {tags.map((tag) => (
        <li key={tag}>
          <a href={hrefOf('notes', null, { tag })} dir="auto">
            {tag}
          </a>
        </li>
      ))}
    </ul>
  );
}

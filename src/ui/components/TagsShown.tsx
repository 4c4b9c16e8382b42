/** The tags of a note that is only shown. */
import { t } from '../../browser/words.ts';

export function TagsShown({ tags }: { readonly tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <p class="t-small tagged">
      {t('tagsLabel')}{' '}
      {tags.map((tag) => (
        <bdi key={tag}>{tag}</bdi>
      ))}
    </p>
  );
}

/** One of the reader's tags, those used most first. */
import { number, t } from '../../../browser/words.ts';
import { useShared } from '../shared.ts';
import { useAnswer } from '../use-answer.ts';
import { Choice } from './Choice.tsx';

export function TagFilter() {
  const { route } = useShared();
  const { answer } = useAnswer('library/tags', {});
  const { tag = '' } = route.asked;
  const tags = answer?.type === 'tags' ? answer.tags : [];
  const inUse = tags.map((each) => [each.tag, t('tagCount', each.tag, number(each.count))] as const);
  const isUnknown = tag !== '' && !tags.some((each) => each.tag === tag);
  if (inUse.length === 0 && !isUnknown) return null;
  const unknown = isUnknown ? [[tag, tag] as const] : [];
  return <Choice name="tag" value={tag} options={[['', t('filterAllTags')], ...inUse, ...unknown]} />;
}

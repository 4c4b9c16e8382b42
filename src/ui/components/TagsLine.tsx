/** The tags of a note, and the field in which typed words become tags: by a comma, by Enter, or by going on elsewhere. */
import { useId, useRef, useState } from 'preact/hooks';
import { number, t } from '../../browser/words.ts';
import { LONGEST_TAG, MOST_TAGS } from '../../library/tags.ts';
import { IconButton } from './IconButton.tsx';
import type { NoteKeeper } from './keep-note.ts';
import { TagOffers } from './TagOffers.tsx';
import { useTagOffers } from './tag-offers.ts';
import { splitTyped } from './tag-words.ts';

export function TagsLine({ keeper }: { readonly keeper: NoteKeeper }) {
  const { tags, word } = keeper.state();
  const [said, say] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const offers = useTagOffers(tags, word);
  const isFull = tags.length >= MOST_TAGS;

  const add = (more: readonly string[], left = '') => {
    const known = more.map(offers.asUsed);
    keeper.tag([...tags, ...known], left);
    offers.close();
    if (known.length > 0) say(t('tagAdded', known.join(', ')));
  };
  const drop = (tag: string) => {
    keeper.tag(
      tags.filter((each) => each !== tag),
      word,
    );
    say(t('tagGone', tag));
    field.current?.focus();
  };
  const takeBack = (last: string) => {
    keeper.tag(tags.slice(0, -1), last);
    say(t('tagGone', last));
  };
  const typed = (value: string) => {
    const { done, word: left } = splitTyped(value);
    if (done.length > 0) add(done, left);
    else keeper.tag(tags, left);
    offers.open(left);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const last = tags.at(-1);
    if (event.key === 'Backspace' && word === '' && last !== undefined) takeBack(last);
    else if (event.key === 'Enter') add([offers.current ?? word]);
    else if (!offers.move(event.key)) return;
    event.preventDefault();
  };
  return (
    <div class="tags">
      <label class="t-small" for={id}>
        {t('tagsLabel')}
      </label>
      {tags.length > 0 && (
        <ul>
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
              <IconButton icon="close" label={t('tagRemove', tag)} press={() => drop(tag)} />
            </li>
          ))}
        </ul>
      )}
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offers.isOpen}
        aria-controls={`${id}-offers`}
        aria-activedescendant={offers.current === null ? undefined : `${id}-offer-${offers.at}`}
        autocomplete="off"
        autocapitalize="none"
        enterkeyhint="done"
        dir="auto"
        maxLength={LONGEST_TAG}
        readOnly={isFull}
        placeholder={isFull ? '' : t('tagsPlaceholder')}
        value={word}
        onFocus={offers.load}
        onInput={(event) => typed(event.currentTarget.value)}
        onKeyDown={keyed}
        onBlur={() => (word === '' ? offers.close() : add([word]))}
      />
      <TagOffers id={id} offers={offers} choose={(tag) => add([tag])} />
      {isFull && <p class="t-small">{t('tagsFull', number(MOST_TAGS))}</p>}
      <span class="vh" role="status">
        {said}
      </span>
    </div>
  );
}

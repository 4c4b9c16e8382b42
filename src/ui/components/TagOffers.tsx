/** Tags used before, under the field in which a tag is written. */

import { t } from '../../browser/words.ts';
import type { TagOffersAtHand } from './tag-offers.ts';

export function TagOffers(props: {
  /** Of the field; the list and its entries are named after it. */
  readonly id: string;
  readonly offers: TagOffersAtHand;
  readonly choose: (tag: string) => void;
}) {
  const { id, offers, choose } = props;
  return (
    <div class="offers" role="listbox" id={`${id}-offers`} aria-label={t('tagsUsed')} hidden={!offers.isOpen}>
      {offers.list.map((tag, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard in the field, which keeps the focus.
        // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the current entry.
        <div
          key={tag}
          id={`${id}-offer-${index}`}
          role="option"
          aria-selected={index === offers.at}
          // The field would lose the focus and take its half-written word for a tag.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(tag)}
        >
          <bdi>{tag}</bdi>
        </div>
      ))}
    </div>
  );
}

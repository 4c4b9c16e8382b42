/** The foot of a pinned card: the button "Correct this", its menu, the second step of what needs one, and the line after; and the door to further places. */
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import type { CorrectionAct, CorrectionScope } from '../../library/correction.ts';
import { Icon } from '../components/Icon.tsx';
import { CorrectedLine } from './CorrectedLine.tsx';
import { CorrectMenu, type MenuItem } from './CorrectMenu.tsx';
import type { Correcting } from './correcting.ts';
import { LookUp } from './LookUp.tsx';
import type { LookedUp } from './look-up-places.ts';

/** What the second step of a correction is given. */
export interface StepProps {
  readonly give: (act: CorrectionAct) => void;
  readonly cancel: () => void;
}

/** One thing that the reader can say is wrong. */
export interface Offer extends MenuItem {
  /** To what is said at once, or to the step that asks for more. */
  readonly leads: { readonly act: CorrectionAct } | { readonly step: (props: StepProps) => ComponentChild };
  /** It means nothing in other articles. */
  readonly onlyHere?: boolean;
}

type Open =
  | { readonly type: 'nothing' | 'menu' | 'look-up' }
  | { readonly type: 'step'; readonly offer: Offer };

interface Props {
  /** None: only the line that says what became of the last correction, and what else the foot holds. */
  readonly offers: readonly Offer[];
  readonly correcting: Correcting;
  /** Beside the button. */
  readonly beside?: ComponentChild;
  /** Whose name can be looked up elsewhere. */
  readonly lookUp?: LookedUp;
}

export function CorrectThis({ offers, correcting, beside, lookUp }: Props) {
  const [open, setOpen] = useState<Open>({ type: 'nothing' });
  const [scope, remember] = useState<CorrectionScope>('article');
  const door = useRef<HTMLButtonElement>(null);
  const further = useRef<HTMLButtonElement>(null);
  const { state } = correcting;
  useLayoutEffect(() => {
    if (state.type === 'undone') door.current?.focus();
  }, [state]);
  const back = useRef<HTMLButtonElement | null>(null);
  // A step hides the foot: its button can take the focus only when the step is gone.
  useLayoutEffect(() => {
    if (open.type !== 'nothing') return;
    back.current?.focus();
    back.current = null;
  }, [open]);
  const close = () => {
    back.current = (open.type === 'look-up' ? further : door).current;
    setOpen({ type: 'nothing' });
  };
  const give = (offer: Offer, act: CorrectionAct) => {
    close();
    correcting.correct(act, offer.onlyHere ? 'article' : scope);
  };
  const choose = (offer: Offer) => {
    if ('act' in offer.leads) give(offer, offer.leads.act);
    else setOpen({ type: 'step', offer });
  };
  const corrects = open.type === 'menu' || open.type === 'step';
  return (
    <>
      {open.type !== 'nothing' && (
        <div class="panel">
          {open.type === 'menu' && (
            <CorrectMenu items={offers} scope={scope} remember={remember} choose={choose} cancel={close} />
          )}
          {open.type === 'step' && 'step' in open.offer.leads && (
            <open.offer.leads.step give={(act) => give(open.offer, act)} cancel={close} />
          )}
          {open.type === 'look-up' && lookUp && <LookUp asked={lookUp} cancel={close} />}
        </div>
      )}
      {open.type === 'nothing' && <CorrectedLine correcting={correcting} />}
      {offers.length > 0 && (
        <div class="foot">
          <button
            type="button"
            ref={door}
            aria-haspopup="menu"
            aria-expanded={open.type === 'menu'}
            onClick={() => (corrects ? close() : setOpen({ type: 'menu' }))}
          >
            <Icon name="pencil" />
            {t('correctThis')}
          </button>
          {beside}
          {lookUp && (
            <button
              type="button"
              ref={further}
              aria-expanded={open.type === 'look-up'}
              onClick={() => (open.type === 'look-up' ? close() : setOpen({ type: 'look-up' }))}
            >
              <Icon name="search" />
              {t('lookUp')}
            </button>
          )}
        </div>
      )}
    </>
  );
}

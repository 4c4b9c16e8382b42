/** The foot of a pinned card: the button "Correct this", its menu, the second step of what needs one, and the line after. */
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/words.ts';
import type { CorrectionAct, CorrectionScope } from '../../library/correction.ts';
import { Icon } from '../components/Icon.tsx';
import { CorrectedLine } from './CorrectedLine.tsx';
import { CorrectMenu, type MenuItem } from './CorrectMenu.tsx';
import type { Correcting } from './correcting.ts';

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

type Open = { readonly type: 'nothing' | 'menu' } | { readonly type: 'step'; readonly offer: Offer };

interface Props {
  /** None: only the line that says what became of the last correction, and what else the foot holds. */
  readonly offers: readonly Offer[];
  readonly correcting: Correcting;
  /** Beside the button. */
  readonly beside?: ComponentChild;
}

export function CorrectThis({ offers, correcting, beside }: Props) {
  const [open, setOpen] = useState<Open>({ type: 'nothing' });
  const [scope, remember] = useState<CorrectionScope>('article');
  const door = useRef<HTMLButtonElement>(null);
  const { state } = correcting;
  useLayoutEffect(() => {
    if (state.type === 'undone') door.current?.focus();
  }, [state]);
  const close = () => {
    setOpen({ type: 'nothing' });
    door.current?.focus();
  };
  const give = (offer: Offer, act: CorrectionAct) => {
    close();
    correcting.correct(act, offer.onlyHere ? 'article' : scope);
  };
  const choose = (offer: Offer) => {
    if ('act' in offer.leads) give(offer, offer.leads.act);
    else setOpen({ type: 'step', offer });
  };
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
            onClick={() => (open.type === 'nothing' ? setOpen({ type: 'menu' }) : close())}
          >
            <Icon name="pencil" />
            {t('correctThis')}
          </button>
          {beside}
        </div>
      )}
    </>
  );
}

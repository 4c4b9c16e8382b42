/** Draws a card into the frame's document, in the page's tone, and measures it in the same breath. */
import { render } from 'preact';
import { wordsLanguage } from '../../browser/words.ts';
import { type Services, ServicesProvider } from '../components/services.ts';
import { CardView } from './CardView.tsx';
import type { CardActions } from './card-actions.ts';
import type { CardShown } from './card-shown.ts';
import { sizeOfCard } from './on-frame.ts';

export function createDraw(root: HTMLElement, services: Services, actions: CardActions) {
  let focused: number | null = null;
  return (shown: CardShown | null): { width: number; height: number } | null => {
    if (!shown) {
      render(null, root);
      return null;
    }
    const { tone, maxWidth, maxHeight, turn, focus, inNote, target } = shown.show;
    const html = root.ownerDocument.documentElement;
    html.dataset.theme = tone;
    html.lang = wordsLanguage();
    html.style.setProperty('--room-inline', `${maxWidth}px`);
    html.style.setProperty('--room-block', `${maxHeight}px`);
    render(
      <ServicesProvider value={services}>
        <CardView key={JSON.stringify(target)} shown={shown} actions={actions} />
      </ServicesProvider>,
      root,
    );
    const size = sizeOfCard(root);
    if (focus && focused !== turn) {
      focused = turn;
      takeFocus(root, inNote || target.type === 'passage' || target.type === 'note');
    }
    return size;
  };
}

/** A note that the reader asked to write begins in its field; any other card at its top. */
function takeFocus(root: HTMLElement, inField: boolean): void {
  const field = inField ? root.querySelector('textarea') : null;
  const target = field ?? root.querySelector<HTMLElement>('[role="dialog"], .peek button');
  target?.focus({ preventScroll: true });
}

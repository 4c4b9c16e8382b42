/** Draws the library, anew whenever something in it changed, and leads out of it to places in articles. */
import { render } from 'preact';
import { report } from '../../browser/report.ts';
import { articleTabs, openTab, showTab } from '../../browser/tabs.ts';
import { send } from '../../messaging/send.ts';
import { toPage } from '../../messaging/to-page.ts';
import { watchReadings } from '../../messaging/watch-readings.ts';
import { ServicesProvider } from '../components/services.ts';
import { Library, titleOf } from './Library.tsx';
import { openPlace } from './open-place.ts';
import { type PlaceInArticle, SharedProvider } from './shared.ts';
import { useRoute } from './use-route.ts';

/** Milliseconds for which changes are gathered: an import announces many. */
const GATHER = 150;

const world = { articleTabs, openTab, showTab, askPage: toPage };

export function openLibraryTab(root: Element, signal: AbortSignal): void {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => render(<Tab turn={turn} />, root);
  watchReadings(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn += 1;
      draw();
    }, GATHER);
  }, signal);
  draw();
}

async function open(place: PlaceInArticle): Promise<void> {
  await openPlace(place, world).catch((error: unknown) => report(error, 'going to a place in an article'));
}

function Tab({ turn }: { readonly turn: number }) {
  const [route, go] = useRoute();
  document.title = titleOf(route.section);
  return (
    <ServicesProvider value={{ ask: send }}>
      <SharedProvider value={{ route, go, turn, openPlace: open }}>
        <Library />
      </SharedProvider>
    </ServicesProvider>
  );
}

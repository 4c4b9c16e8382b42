/** The card's page: joins the line to the page's script, the library and the view. */
import '../components/tokens.css';
import '../components/base.css';
import '../components/controls.css';
import '../components/entries.css';
import '../components/note.css';
import './card.css';
import './correct.css';
import { wordsLanguage } from '../../browser/words.ts';
import { openPort } from '../../messaging/open-port.ts';
import { send } from '../../messaging/send.ts';
import { watchReadings } from '../../messaging/watch-readings.ts';
import { giveFocusToHeirs } from '../components/heir-of-focus.ts';
import { createDraw } from './draw-card.tsx';
import { CardFeeder } from './feeder.ts';
import { keepHighlight } from './highlights.ts';
import { listenInFrame } from './on-frame.ts';
import { sayIn } from './say.ts';

const root = document.getElementById('root');
const { signal } = new AbortController();

if (root) {
  const port = openPort('card', location.hash.slice(1), {
    heard(message) {
      if (message.type === 'say') say(message.text);
      else if (message.type === 'highlight' || message.type === 'take-back')
        void keepHighlight(send, message).then(port.post);
      else feeder.heard(message);
    },
    signal,
  });
  const draw = createDraw(
    root,
    { ask: send },
    {
      jump: (spans) => port.post({ type: 'jump', spans }),
      pin: () => port.post({ type: 'pin' }),
      close: () => port.post({ type: 'close' }),
      openLibrary: (place) => void send('library/show', { place }),
      showNote: (noteId) => port.post({ type: 'note', noteId }),
    },
  );
  const feeder = new CardFeeder({ ask: send, post: port.post, draw });
  const say = sayIn(document.getElementById('said'));
  document.documentElement.lang = wordsLanguage();
  giveFocusToHeirs(root, signal);
  watchReadings((change) => feeder.changed(change), signal);
  listenInFrame({ document, root, post: port.post, resized: (size) => feeder.resized(size), signal });
  port.post({ type: 'ready' });
}

/** The gallery's page: every fixture side by side, or one alone as it stands in the extension. */
import '../../src/ui/components/tokens.css';
import '../../src/ui/components/base.css';
import '../../src/ui/components/controls.css';
import '../../src/ui/components/entries.css';
import '../../src/ui/components/note.css';
import '../../src/ui/components/meter.css';
import '../../src/ui/card/card.css';
import '../../src/ui/card/correct.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/components/pages.css';
import '../../src/ui/library/library.css';
import '../../src/ui/library/lists.css';
import '../../src/ui/library/changes.css';
import '../../src/ui/library/entry-page.css';
import '../../src/ui/library/filters.css';
import '../../src/ui/library/keeping.css';
import '../../src/ui/library/transfer/transfer.css';
import '../../src/ui/library/copies/copies.css';
import '../../src/ui/settings/settings.css';
import '../../src/ui/welcome/welcome.css';
import './gallery.css';
import { type ComponentChild, render } from 'preact';
import { wordsLanguage } from '../../src/browser/words.ts';
import type { Fixture } from './fixture.ts';
import { FIXTURES } from './fixtures.ts';

/** What the driver calls. */
export interface Gallery {
  readonly names: readonly string[];
  /** One fixture alone. A card stands in the page's main landmark, as in card.html. */
  show(name: string, theme: 'light' | 'dark'): void;
  /** All of one surface, side by side. */
  showAll(surface: Fixture['surface'], theme: 'light' | 'dark'): void;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

function draw(children: ComponentChild, theme: 'light' | 'dark'): void {
  document.documentElement.lang = wordsLanguage();
  document.documentElement.dataset.theme = theme;
  const root = document.getElementById('root');
  if (!root) return;
  render(null, root);
  render(children, root);
}

function alone({ surface, draw: view }: Fixture): ComponentChild {
  return surface === 'card' ? <main>{view()}</main> : view();
}

function Figure({ fixture }: { readonly fixture: Fixture }) {
  return (
    <figure class={`fig on-${fixture.surface}`} id={fixture.name}>
      <figcaption>{fixture.name}</figcaption>
      {fixture.draw()}
    </figure>
  );
}

window.gallery = {
  names: FIXTURES.map(({ name }) => name),
  show(name, theme) {
    const fixture = FIXTURES.find((each) => each.name === name);
    if (fixture) draw(alone(fixture), theme);
  },
  showAll(surface, theme) {
    draw(
      <div class="gallery">
        {FIXTURES.filter((fixture) => fixture.surface === surface).map((fixture) => (
          <Figure key={fixture.name} fixture={fixture} />
        ))}
      </div>,
      theme,
    );
  },
};

/** The gallery's page: every fixture side by side, or one alone as it stands in the extension, dressed by its surface's own sheets. */
import './gallery.css';
import { type ComponentChild, render } from 'preact';
import { wordsLanguage } from '../../src/browser/words.ts';
import type { Fixture } from './fixture.ts';
import { FIXTURES } from './fixtures.ts';

/** What the driver calls. */
export interface Gallery {
  readonly names: readonly string[];
  /** One fixture alone. A card stands in the page's main landmark, as in card.html. */
  show(name: string, theme: 'light' | 'dark'): Promise<void>;
  /** All of one surface, side by side. */
  showAll(surface: Fixture['surface'], theme: 'light' | 'dark'): Promise<void>;
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

/** Loads the sheets of a surface in place of those of another. */
async function dress(surface: Fixture['surface']): Promise<void> {
  const link = document.getElementById('dress');
  if (!(link instanceof HTMLLinkElement)) return;
  const sheet = new URL(`${surface}.css`, location.href).href;
  if (link.href === sheet) return;
  await new Promise((done) => {
    link.onload = done;
    link.href = sheet;
  });
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
  async show(name, theme) {
    const fixture = FIXTURES.find((each) => each.name === name);
    if (!fixture) throw new Error(`No fixture ${name}`);
    await dress(fixture.surface);
    draw(alone(fixture), theme);
  },
  async showAll(surface, theme) {
    await dress(surface);
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

/**
 * The style of everything in our shadow root. `!important` on the host: there, inside a shadow root, it beats the page's.
 * Colours are those of marks.css; dark twins hang on the measured tone (`.d`), never on the system's theme.
 */
export const HOST_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: absolute !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  pointer-events: none !important;
}
@media print { :host { display: none !important; } }
i { position: absolute; display: block; pointer-events: none; box-sizing: border-box; }
.mark { background: #ffe76a; mix-blend-mode: multiply; border-radius: 2px 3px 2px 3px; }
.mark.d { background: #564b00; mix-blend-mode: screen; }
.mark.maybe { background: none; border: 1.5px dashed #a08400; mix-blend-mode: normal; }
.mark.maybe.d { border-color: #b9a83a; }
.met { background: #0a5a60; }
.met.d { background: #82cbc8; }
.place { border-block-end: 2px solid #1b5fb8; }
.place.d { border-color: #8fb9f7; }
.line-person { border-block-end: 2px dotted CanvasText; }
.line-claim { border-block-end: 1px solid CanvasText; }
.line-person.open, .line-claim.open { border-block-end: 3px solid Highlight; }
button {
  all: initial;
  position: absolute;
  box-sizing: border-box;
  color: #5d5a53;
  cursor: pointer;
  pointer-events: auto;
}
button.d { color: #a9a498; }
button svg { display: block; width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
button:focus-visible { outline: 2px solid #1b5fb8; outline-offset: 2px; border-radius: 2px; }
button.d:focus-visible { outline-color: #8fb9f7; }
.sign { width: 16px; height: 16px; }
.select {
  display: grid;
  place-items: center;
  width: 28px;
  height: 28px;
  border: 1px solid #dfdbd1;
  border-radius: 6px;
  background: #fbfaf6;
  box-shadow: 0 1px 3px rgb(28 27 24 / .14);
  z-index: 2147483646;
}
.select.d { border-color: #3a3732; background: #1b1a18; }
.select:hover { color: #0a5a60; }
.select.d:hover { color: #82cbc8; }
.focus { opacity: 0; pointer-events: none; }
.focus.ring, .focus.ring:focus-visible { opacity: 1; outline: 2px solid #1b5fb8; outline-offset: 3px; border-radius: 1px; }
.focus.ring.d, .focus.ring.d:focus-visible { outline-color: #8fb9f7; }
iframe {
  box-sizing: border-box;
  inset: auto;
  margin: 0;
  padding: 0;
  border: 0;
  max-width: none;
  max-height: none;
  background: transparent;
  overflow: hidden;
  opacity: 1;
  pointer-events: auto;
  transition: opacity 120ms linear;
}
iframe.hidden, iframe.waiting { opacity: 0; pointer-events: none; transition: none; }
iframe.hidden { visibility: hidden; }
@media (prefers-contrast: more) {
  .mark { border: 1.5px solid #6d5a00; }
  .mark.d { border-color: #f0dd5e; }
  .mark.maybe { border: 2px dashed #6d5a00; }
  .mark.maybe.d { border-color: #f0dd5e; }
  .met { background: #06373b; min-height: 3px; }
  .met.d { background: #b4ece9; }
  .place { border-block-end-width: 3px; }
  button { color: #1c1b18; }
  button.d { color: #f2efe8; }
  .select { border-color: #1c1b18; }
  .select.d { border-color: #f2efe8; }
  iframe { outline: 1px solid #767268; }
}
@media (prefers-reduced-motion: reduce) { iframe { transition: none; } }
@media (forced-colors: active) {
  i, button { forced-color-adjust: none; }
  .mark.mark, .mark.maybe.d { background: none; mix-blend-mode: normal; border: 0; outline: 2px solid Highlight; }
  .mark.maybe { outline-style: dashed; }
  .met, .met.d { background: CanvasText; }
  .place, .place.d { border-color: Highlight; }
  button, button.d { color: CanvasText; }
  .focus.ring.ring.ring { outline-color: Highlight; }
  .select, .select.d { background: Canvas; border-color: CanvasText; }
  iframe { outline: 1px solid CanvasText; }
}
`;

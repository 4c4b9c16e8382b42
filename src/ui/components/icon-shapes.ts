/** The shapes of all icons: 16 by 16, drawn as lines of one weight. Data, so that a page bundles them as plain text. */

/** What to draw: paths, circles (`[x, y, radius]`), and the dash of a broken ring. */
export interface IconShape {
  readonly path?: string;
  readonly circles?: readonly (readonly [x: number, y: number, radius: number])[];
  readonly dash?: string;
  /** Line weight where it differs from 1.5. */
  readonly weight?: number;
}

export const ICON_SHAPES = {
  go: { path: 'M2.5 3.5h11M2.5 12.5h11M2.5 8H6M13.5 8H9.2M11 6 9 8l2 2' },
  search: { circles: [[7, 7, 4.25]], path: 'm10.2 10.2 3.3 3.3' },
  pin: { path: 'M5.5 2.5h5M6.2 2.5v4L4.2 9.3h7.6L9.8 6.5v-4M8 9.5v4' },
  close: { path: 'm4 4 8 8M12 4l-8 8' },
  export: { path: 'M8 10V2.5M5.2 5.2 8 2.5l2.8 2.7M2.5 9.5v4h11v-4' },
  import: { path: 'M8 2.5V10M5.2 7.3 8 10l2.8-2.7M2.5 9.5v4h11v-4' },
  copy: { path: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3' },
  note: { path: 'M3 3h10v6.8L9.8 13H3zM13 9.8H9.8V13' },
  library: {
    path: 'M8 4.3C6.6 3.3 4.6 3 2.5 3v9c2.1 0 4.1.3 5.5 1.3C9.4 12.3 11.4 12 13.5 12V3c-2.1 0-4.1.3-5.5 1.3zM8 4.3v9',
  },
  receiver: {
    path: 'M3.8 2.5h2l1.1 2.9-1.5 1.2c.7 1.6 1.9 2.8 3.5 3.6l1.3-1.5 3 1.1v2c0 1-.8 1.7-1.7 1.7C6.5 13.3 2.7 9.3 2.3 4.2c0-.9.6-1.7 1.5-1.7z',
  },
  horn: { path: 'M2.5 6.3v3.4h2.2L10 12.8V3.2L4.7 6.3zM12.6 6.2c.6 1.1.6 2.5 0 3.6' },
  screen: { path: 'M2.5 5.3h11v7.4h-11zM5.3 2.6 8 5.3l2.7-2.7' },
  newspaper: {
    path: 'M2.5 3.2h8.8v9.6H4a1.5 1.5 0 0 1-1.5-1.5zM11.3 6h2.2v5.7a1.1 1.1 0 0 1-2.2 0M4.8 5.8H9M4.8 8.1H9M4.8 10.4h2.4',
  },
  sheet: { path: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 8.5h4M6 11h4' },
  bubble: { path: 'M2.5 3.5h11v7.2H7.8L5 13.3v-2.6H2.5z' },
  ring: { circles: [[8, 8, 5.25]], dash: '2.6 1.523' },
  dots: { path: 'M3.5 8h.01M8 8h.01M12.5 8h.01', weight: 2 },
  trash: { path: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.3 4.5l.7 8.7h6l.7-8.7M6.8 7v3.7M9.2 7v3.7' },
  warn: { circles: [[8, 8, 5.5]], path: 'M8 5v3.5M8 11h.01' },
  chevron: { path: 'm3.5 6 4.5 4.5L12.5 6' },
  pencil: { path: 'm3 13 .7-2.9 7.1-7.1 2.2 2.2-7.1 7.1zM9.3 4.5l2.2 2.2' },
  merge: { path: 'M3.5 2.5v2C3.5 7.5 8 7 8 10.5v3M12.5 2.5v2C12.5 7.5 8 7 8 10.5' },
  split: { path: 'M3.5 13.5v-2C3.5 8.5 8 9 8 5.5v-3M12.5 13.5v-2C12.5 8.5 8 9 8 5.5' },
  person: { circles: [[8, 5.4, 2.6]], path: 'M3 13.5c.3-2.6 2.1-4 5-4s4.7 1.4 5 4' },
  noperson: {
    path: 'M6 3.5a2.6 2.6 0 0 1 4 3.2M3 13.5c.3-2.6 2.1-4 4.4-4.2M10.5 9.9c1.4.6 2.3 1.8 2.5 3.6M2.8 2.8l10.4 10.4',
  },
  noclaim: { path: 'M6.2 3.5h7.3v7M10 10.7H7.8L5 13.3v-2.6H2.5V3.8M2.8 2.8l10.4 10.4' },
  box: { path: 'M2.5 3h11v3.3h-11zM3.5 6.3v6.7h9V6.3M6.5 9h3' },
  lock: { path: 'M3.5 7.2h9v6.3h-9zM5.5 7.2V5a2.5 2.5 0 0 1 5 0v2.2' },
  settings: {
    circles: [
      [9.5, 5, 1.9],
      [6.5, 11, 1.9],
    ],
    path: 'M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5',
  },
  puzzle: { path: 'M3 5.5h2.7a1.8 1.8 0 1 1 3.3 0h2.5V8a1.8 1.8 0 1 1 0 3.3v2.2H3z' },
  article: { path: 'M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h6' },
  claim: {
    path: 'M6.5 4.2C4 4.8 2.8 6.5 2.8 9v2.5h3.4V8.3H4.3M13 4.2C10.5 4.8 9.3 6.5 9.3 9v2.5h3.4V8.3h-1.9',
  },
  menu: { path: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11' },
  time: { circles: [[8, 8, 5.5]], path: 'M8 4.8V8l2.2 1.4' },
  check: { path: 'm3 8.5 3.2 3.2L13 4.8' },
  change: { path: 'M2.5 5.5h9.5M9.5 3 12 5.5 9.5 8M13.5 10.5H4M6.5 8 4 10.5 6.5 13' },
} as const satisfies Record<string, IconShape>;

export type IconName = keyof typeof ICON_SHAPES;

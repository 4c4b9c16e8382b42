/** Every fixture there is. */
import type { Fixture } from './fixture.ts';
import { CARDS } from './fixtures/card.fixture.tsx';
import { COPY_VIEWS } from './fixtures/copies.fixture.tsx';
import { LIBRARIES } from './fixtures/library.fixture.tsx';
import { POPUPS } from './fixtures/popup.fixture.tsx';
import { SETTINGS } from './fixtures/settings.fixture.tsx';
import { TRANSFER_FIXTURES } from './fixtures/transfer.fixture.tsx';
import { WELCOMES } from './fixtures/welcome.fixture.tsx';

export const FIXTURES: readonly Fixture[] = [
  ...CARDS,
  ...POPUPS,
  ...LIBRARIES,
  ...TRANSFER_FIXTURES,
  ...COPY_VIEWS,
  ...SETTINGS,
  ...WELCOMES,
];

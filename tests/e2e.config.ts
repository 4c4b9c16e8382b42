import { defineConfig } from 'vitest/config';

/** One browser kind at a time, two journeys side by side: they wait more than they work, and CI has two cores. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 90_000,
    // A condition is waited for as long as a machine with other work may need; what holds already costs nothing.
    expect: { poll: { timeout: 5000 } },
  },
});

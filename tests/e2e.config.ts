import { defineConfig } from 'vitest/config';

/** One browser at a time, one journey after another: both browsers share this machine's two cores. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A condition is waited for as long as a machine with other work may need; what holds already costs nothing.
    expect: { poll: { timeout: 5000 } },
  },
});

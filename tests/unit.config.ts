import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** No test holds a time: the limit only ends what hangs, also on a machine with other work. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    pool: 'threads',
    // Left to itself the runner keeps one core free: on two cores files would wait for each other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

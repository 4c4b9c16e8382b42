import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { root: '.', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'], pool: 'threads' },
});

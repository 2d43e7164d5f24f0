import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Two projects: unit tests are quick and run in parallel; end-to-end tests boot guests and run one file after another.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/unit/**/*.test.ts'],
          exclude: ['**/*.e2e.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/**/*.test.ts', 'src/**/*.e2e.test.ts'],
          exclude: ['test/unit/**'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

// One test configuration for every package: workspace packages resolve to their sources, so tests need no build.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['cancu-source'] },
  ssr: { resolve: { conditions: ['cancu-source'] } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: '.report/vitest.json' },
    testTimeout: 30_000,
  },
});

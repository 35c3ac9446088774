import { defineConfig } from 'vitest/config';

/** `npm run screenshots`: no tests, so nothing runs it but that. */
export default defineConfig({ test: { include: ['tests/e2e/take-screenshots.ts'], setupFiles: ['tests/e2e/close-browser.setup.ts'], testTimeout: 240_000, hookTimeout: 60_000 } });

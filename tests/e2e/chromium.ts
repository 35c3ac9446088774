import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../chromium.mjs';

/** A real Chromium without a window. */
export function launchChromium(): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error('No Chromium was found: set CHROMIUM_PATH, or run `npm test`, which gets one.');
	// Without --no-sandbox Chromium refuses to start as root, which is what containers run as. No other machine can be found by its name.
	return chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
}

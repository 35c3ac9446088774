import { vi } from 'vitest';

/** Milliseconds. A second, the tool's own limit, is too little on a machine that does other things too. */
const patience = 15_000;

/** Waits until what is expected no longer throws, and gives what it gave. */
export function waitUntil<Given>(expected: () => Given | Promise<Given>): Promise<Given> {
	return vi.waitFor(expected, { timeout: patience });
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/source-files';
import { promises } from './promises.mjs';

describe('the page on safety', () => {
	it('lists every promise with the numbers that the runs owe it', () => {
		const page = readFileSync(path.join(root, 'docs/safety.md'), 'utf8');
		const listed = /<!-- sizes -->\n(?:.*\n){2}([^]*?)\n<!-- \/sizes -->/.exec(page)?.[1];
		const count = (size: number | undefined): string => size?.toLocaleString('en') ?? 'all';
		const owed: Readonly<Record<string, { readonly what: string; readonly short?: number; readonly long?: number }>> = promises;
		expect(listed).toBe(Object.entries(owed).map(([id, { what, short, long }]) => `| ${id} | ${what} | ${count(short)} | ${count(long)} |`).join('\n'));
	});
});

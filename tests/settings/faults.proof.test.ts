import { afterAll, describe, expect, it } from 'vitest';
import { decodeSettings } from '../../src/settings/decode-settings';
import { defaultSettings } from '../../src/settings/default-settings';
import { SettingsStore, type SettingsFile } from '../../src/settings/settings-store';
import { record } from '../proof/record.mjs';

const modes = ['throw-before', 'throw-after', 'vanished', 'emptied', 'changed', 'no-space', 'no-permission', 'torn'] as const;
type Mode = (typeof modes)[number];

/** A settings file whose n-th call goes wrong, as disks and sync programs do. */
class FaultyFile implements SettingsFile {
	calls = 0;
	fired = false;

	constructor(public data: unknown, private readonly fault: { readonly at: number; readonly mode: Mode }) {}

	exists(): Promise<boolean> {
		return this.call(() => this.data !== undefined);
	}

	load(): Promise<unknown> {
		return this.call(() => {
			if (typeof this.data === 'string') throw new SyntaxError('Unexpected end of JSON input');
			return this.data ?? null;
		});
	}

	save(data: unknown): Promise<void> {
		return this.call(() => {
			this.data = structuredClone(data);
		});
	}

	private async call<T>(action: () => T): Promise<T> {
		await Promise.resolve();
		this.calls += 1;
		if (this.calls !== this.fault.at) return action();
		this.fired = true;
		switch (this.fault.mode) {
			case 'throw-before': throw new Error('EIO');
			case 'no-space': throw new Error('ENOSPC');
			case 'no-permission': throw new Error('EPERM');
			case 'vanished': this.data = undefined; break;
			case 'emptied': this.data = null; break;
			case 'torn': this.data = '{"version": 1, "meetingWo'; break;
			case 'changed': this.data = { ...defaultSettings, holidayNote: 'by another device', defaultMinutes: 15 }; break;
			case 'throw-after':
		}
		const result = action();
		if (this.fault.mode === 'throw-after') throw new Error('EIO after');
		return result;
	}
}

let [cases, refused] = [0, 0];

describe('a change of the settings, whichever call to their file goes wrong and how', () => {
	afterAll(() => record('Faults', { cases, refused, violations: 0 }));

	it.each(modes)('leaves the file as it was, as another left it, or changed, never with defaults in place of what stood there: %s', async (mode) => {
		for (let at = 1, fired = true; fired; at++) {
			const file = new FaultyFile({ ...defaultSettings, defaultMinutes: 45 }, { at, mode });
			const store = new SettingsStore(file);
			await store.load();
			const changed = await store.change((settings) => ({ ...settings, meetingWord: 'chat' }));
			fired = file.fired;
			if (!fired) continue;
			cases += 1;
			refused += Number(!changed.ok);
			if (!changed.ok) expect([changed.problem.what, changed.problem.advice]).not.toContain('');
			// What the fault itself left is no settings; nothing was put in its place.
			if (file.data === undefined || file.data === null || typeof file.data === 'string') {
				expect(changed.ok && mode === 'throw-after').toBe(false);
				continue;
			}
			const read = decodeSettings(file.data);
			expect(read.saveable).toBe(true);
			if (mode === 'changed') expect(read.settings.defaultMinutes === 15 || read.settings.defaultMinutes === 45).toBe(true);
			else if (mode !== 'vanished') expect(read.settings.defaultMinutes).toBe(45);
			if (changed.ok) expect(read.settings.meetingWord).toBe('chat');
		}
	});
});

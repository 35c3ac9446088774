import { describe, expect, it } from 'vitest';
import { migrateSettings, migrations, type Migration } from '../../src/settings/migrate-settings';
import { defaultSettings } from '../../src/settings/default-settings';

const first: Migration = ({ old, ...rest }) => ({ ...rest, renamed: old });
const second: Migration = (stored) => ({ ...stored, added: true });

describe('migrateSettings', () => {
	it('takes each numbered step once, from the stored version on', () => {
		expect(migrateSettings({ version: 1, old: 'x' }, [first, second])).toEqual({ ok: true, value: { version: 3, renamed: 'x', added: true } });
		expect(migrateSettings({ version: 2, renamed: 'x' }, [first, second])).toEqual({ ok: true, value: { version: 3, renamed: 'x', added: true } });
	});

	it('leaves settings of a newer plugin on another device as they are', () => {
		const stored = { version: 9, later: 'thing' };
		expect(migrateSettings(stored, [first, second])).toEqual({ ok: true, value: stored });
	});

	it.each([undefined, '1', 0, 1.5])('reads version %j as the first', (version) => {
		expect(migrateSettings({ version, old: 'x' }, [first])).toEqual({ ok: true, value: { version: 2, renamed: 'x' } });
	});

	it('stops at a step that fails and says which', () => {
		const fails: Migration = () => {
			throw new Error('bug');
		};
		const migrated = migrateSettings({ version: 1 }, [first, fails]);
		expect(migrated.ok ? '' : migrated.problem.what).toContain('from version 2 to version 3');
	});

	it('leads to the version that the defaults have', () => {
		expect(defaultSettings.version).toBe(migrations.length + 1);
	});
});

import { ok, trouble, type Outcome } from '../domain/problem';

/** Settings as they lie on disk: nothing is known of them but that they are a mapping. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** Turns settings of version n into settings of version n + 1; n is its place in the list, counted from 1. */
export type Migration = (stored: StoredSettings) => StoredSettings;

/** None yet: 1 is the first version that was released. A migration, once released, is never changed. */
export const migrations: readonly Migration[] = [];

/**
 * Brings stored settings to the present version, one numbered step at a time. A version that is missing or is no whole
 * number counts as 1. Settings of a later version (another device has a newer plugin) are left as they are, number included.
 * Problem: a step fails; then nothing may be saved over the file.
 */
export function migrateSettings(stored: StoredSettings, steps: readonly Migration[] = migrations): Outcome<StoredSettings> {
	let present = stored;
	for (let version = storedVersion(stored); version <= steps.length; version++) {
		const step = steps[version - 1];
		if (step === undefined) break;
		try {
			present = { ...step(present), version: version + 1 };
		} catch {
			return trouble({
				what: `The settings could not be brought from version ${version} to version ${version + 1}.`,
				advice: 'The defaults are used and the settings file is left alone. Update the plugin, or restore the file from a backup.',
			});
		}
	}
	return ok(present);
}

function storedVersion(stored: StoredSettings): number {
	const version = stored['version'];
	return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1;
}

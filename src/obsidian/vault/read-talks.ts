import type { Desk } from '../desk';

/** So many texts are asked for at a time: the app reads them from its cache, and goes on in between. */
const together = 20;

/**
 * Reads the texts of conversations that a view wants to know more of, those that changed since they were read last. True: there was
 * something to read. A text that cannot be read counts as empty until the note changes.
 */
export async function readTalks(desk: Desk): Promise<boolean> {
	const { vault } = desk.app;
	const wanted = desk.talks.wanted(desk.now());
	for (let start = 0; start < wanted.length; start += together) {
		await Promise.all(wanted.slice(start, start + together).map(async (path) => {
			const file = vault.getFileByPath(path);
			desk.talks.put(path, file === null ? '' : await vault.cachedRead(file).catch(() => ''));
		}));
	}
	return wanted.length > 0;
}

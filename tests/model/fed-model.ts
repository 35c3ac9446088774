import type { Now } from '../../src/domain/facts';
import { nowAt } from '../../src/domain/days/now';
import type { NotePath } from '../../src/domain/problem';
import { instantOf } from '../../src/domain/days/time';
import { wallTime } from '../../src/domain/days/wall-time';
import { VaultModel } from '../../src/model/vault-model';
import { defaultSettings } from '../../src/settings/default-settings';
import { cachedNoteOf, resolveAmong } from './cached-note-of';

/** A model fed from texts as a host would feed it. */
export class FedModel {
	readonly model: VaultModel;
	private readonly texts = new Map<NotePath, string>();
	private time = 0;

	constructor(texts: Readonly<Record<NotePath, string>> = {}) {
		this.model = new VaultModel({
			naming: defaultSettings.naming,
			rules: { workingDays: [1, 2, 3, 4, 5], holidays: new Set(), keepInTouchDays: 90, defaultMinutes: 30 },
			resolve: (target) => resolveAmong(this.texts.keys(), target),
		});
		for (const [path, text] of Object.entries(texts)) this.put(path, text);
	}

	put(path: NotePath, text: string): void {
		this.texts.set(path, text);
		this.time += 1;
		this.model.put(cachedNoteOf(path, text, this.time));
		if (this.model.wantsBody(path)) this.model.putBody(path, text);
	}

	remove(path: NotePath): void {
		this.texts.delete(path);
		this.model.remove(path);
	}

	rename(from: NotePath, to: NotePath): void {
		const text = this.texts.get(from);
		if (text === undefined) throw new Error(`no ${from}`);
		this.texts.delete(from);
		this.texts.set(to, text);
		this.model.rename(from, to);
	}
}

/** A moment, by the clock of Chicago. */
export function at(wall: string, zone = 'America/Chicago'): Now {
	const time = wallTime(wall);
	if (time === undefined) throw new Error(`${wall} is no time`);
	return nowAt(instantOf(time, zone).instant, zone);
}

/** Text of a note with these properties and this body. */
export function note(properties: readonly string[], body = ''): string {
	return `---\n${properties.join('\n')}\n---\n${body}`;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Now } from '../../src/domain/facts';
import type { CachedNote } from '../../src/model/cached-note';
import { VaultModel } from '../../src/model/vault-model';
import { defaultSettings } from '../../src/settings/default-settings';
import { rulesFromSettings } from '../../src/settings/rules-from-settings';
import { at } from './fed-model';

const names = ['Ann', 'Bo', 'Cleo', 'Dai'];
const day = fc.constantFrom('2026-10-05', '2026-10-14', '2026-10-19', '2026-10-21', 'soon');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const link = fc.constantFrom(...names).map((name) => `[[${name}]]`);

function cached(path: string, frontmatter: Record<string, unknown>): CachedNote {
	const written = Object.fromEntries(Object.entries(frontmatter).filter(([, value]) => value !== undefined));
	return { path, frontmatter: written, filledHeadings: [], uncheckedTasks: 0, mtime: 1 };
}

const contact = fc.record({
	name: fc.constantFrom(...names), organization: maybe(fc.constantFrom('[[Acme]]', 'Fjordpay')), outreach_sent: maybe(day), nudge_sent: maybe(day), replied_on: maybe(day),
	referred_by: maybe(link), referred_on: maybe(day), next_touch: maybe(day), reason_to_talk: maybe(fc.constant('They know.')), email: maybe(fc.constant('a@example.com')),
	do_not_contact: maybe(fc.boolean()), search_goal: maybe(fc.constant('[[Goal]]')), skipped: maybe(fc.constant(['nudge 2026-10-14 [[Bo]]'])),
}).map(({ name, ...rest }) => cached(`People/${name}.md`, { type: 'contact', name, ...rest }));

const meeting = fc.record({
	number: fc.integer({ min: 1, max: 5 }), contacts: fc.array(link, { maxLength: 2 }), meeting_status: maybe(fc.constantFrom('proposed', 'scheduled', 'held', 'debriefed', 'cancelled', 'no-show')),
	meeting_start: maybe(fc.constantFrom('2026-10-05T10:00', '2026-10-19T10:00', '2026-10-20T10:00')), thanked: maybe(link), search_goal: maybe(fc.constant('[[Goal]]')), report_back_due: maybe(day),
}).map(({ number, ...rest }) => cached(`Meetings/${number}.md`, { type: 'meeting', timezone: 'America/Chicago', ...rest }));

const other = fc.constantFrom(
	cached('Goal.md', { type: 'search_goal', goal_status: 'active' }), cached('Goal.md', { type: 'search_goal', goal_status: 'achieved', goal_achieved_on: '2026-10-14' }),
	cached('Acme.md', { type: 'organization' }), cached('Story.md', { type: 'story', rehearsed_on: '2026-10-05' }), cached('Story.md', { type: 'story' }), cached('People/Ann.md', { type: 'diary' }),
	cached('Insight.md', { type: 'insight', source_meeting: '[[Meetings/1]]', acted_on: '2026-10-19' }),
);

type Change = { readonly put: CachedNote } | { readonly remove: number } | { readonly clock: string };

const change: fc.Arbitrary<Change> = fc.oneof(
	{ weight: 4, arbitrary: contact.map((put) => ({ put })) }, { weight: 4, arbitrary: meeting.map((put) => ({ put })) }, { weight: 2, arbitrary: other.map((put) => ({ put })) },
	{ weight: 1, arbitrary: fc.nat().map((remove) => ({ remove })) },
	{ weight: 1, arbitrary: fc.constantFrom('2026-10-19T09:00', '2026-10-19T10:15', '2026-10-19T23:00', '2026-10-21T08:00').map((clock) => ({ clock })) },
);

/** A vault whose links are resolved among the notes there are at the time. */
class Told {
	readonly notes = new Map<string, CachedNote>();
	readonly model = this.fresh();

	fresh(): VaultModel {
		const model = new VaultModel({
			naming: defaultSettings.naming, rules: rulesFromSettings(defaultSettings),
			resolve: (target) => [...this.notes.keys()].find((path) => path === `${target}.md` || path.endsWith(`/${target}.md`)),
		});
		for (const note of this.notes.values()) model.put(note);
		return model;
	}

	put(note: CachedNote): void {
		this.notes.set(note.path, note);
		this.model.put(note);
	}

	remove(index: number): void {
		const path = [...this.notes.keys()][index % Math.max(1, this.notes.size)];
		if (path === undefined) return;
		this.notes.delete(path);
		this.model.remove(path);
	}
}

function says(model: VaultModel, now: Now) {
	return { loops: model.openLoops(now), waiting: model.waiting(now), upcoming: model.upcomingMeetings(now), problems: model.problems() };
}

describe('a model that is told of one note after the other', () => {
	it('says after each change what one would say that was told of all of them just now', () => {
		let loops = 0;
		fc.assert(fc.property(fc.array(change, { minLength: 8, maxLength: 20 }), (changes) => {
			const vault = new Told();
			let now = at('2026-10-19T09:00');
			for (const next of changes) {
				if ('put' in next) vault.put(next.put);
				else if ('remove' in next) vault.remove(next.remove);
				else now = at(next.clock);
				const told = says(vault.model, now);
				loops += told.loops.length;
				expect(told).toEqual(says(vault.fresh(), now));
			}
		}), { numRuns: 80 });
		expect(loops).toBeGreaterThan(300);
	});
});

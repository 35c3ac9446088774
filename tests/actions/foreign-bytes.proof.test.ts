import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOutreach } from '../../src/actions/drafts/draft-outreach';
import { logOutreach } from '../../src/actions/outreach/log-outreach';
import { logReply } from '../../src/actions/outreach/log-reply';
import { logTouch } from '../../src/actions/outreach/log-touch';
import { planMeeting } from '../../src/actions/appointment/plan-meeting';
import type { Action } from '../../src/actions/action';
import type { NotePath } from '../../src/domain/problem';
import { prove } from '../proof/prove';
import { day, TestVault, wall } from './test-vault';

const note: NotePath = 'C/Ann.md';
const on = day('2026-10-15');

/** Some lines of properties that are none of ours, in every style that people and programs write. */
const foreignLines = [
	'# a comment of mine', 'rating: 5   # out of ten', "quote: 'it''s'", 'nested:\n  a: 1\n  b: [x, "y"]', 'cssclasses: [wide]', 'phone_home: 0041791234567',
	'link: [[Acme]]', 'long: >-\n  folded\n  text', 'zip: 01234', 'empty:', '"odd key": yes', 'date: 2026-03-08', 'tags:\n- a\n- b', 'ключ: значение', 'ratio: .5',
];
const bodies = ['', 'Some text.\n', '# Ann\n\n```\n## Log\n```\n\n## Log\n\n- 2020-01-01: Met.\n', '\n> [!note] Callout\n> ---\n', 'No final line end', '\n## Log\n\n## Drafts\n\nMine: "quoted" %% hidden %%\n'];

const text = fc.record({
	foreign: fc.uniqueArray(fc.constantFrom(...foreignLines), { maxLength: 6 }),
	body: fc.constantFrom(...bodies),
	ends: fc.constantFrom('\n', '\r\n'),
	mark: fc.constantFrom('', '\uFEFF'),
}).map(({ foreign, body, ends, mark }) => ({
	foreign,
	body,
	ends,
	text: `${mark}${['---', 'type: contact', ...foreign.slice(0, 3), 'name: "Ann"', 'reason_to_talk: "x: y"', 'email: [a@example.com]', ...foreign.slice(3), '---', body].join('\n').replaceAll('\n', ends)}`,
}));

/** Somebody else's note beside it, which nothing may touch. */
const diary = `---\n${foreignLines.join('\n')}\ntype: diary\nname: "Ann"\n---\n${bodies.join('\n')}`;

const actions: readonly ((vault: TestVault) => Promise<boolean>)[] = [
	(vault) => attempt(vault, logOutreach, { contact: note, channel: 'email', on }),
	(vault) => attempt(vault, logReply, { contact: note, kind: 'yes', on }),
	(vault) => attempt(vault, logReply, { contact: note, kind: 'later', on }),
	(vault) => attempt(vault, logReply, { contact: note, kind: 'decline', on }),
	(vault) => attempt(vault, logTouch, { contact: note, on, channel: 'phone', heard: false, what: 'hello' }),
	(vault) => attempt(vault, draftOutreach, { contact: note, channel: 'email' }),
	(vault) => attempt(vault, planMeeting, {
		contacts: [note], start: wall('2026-10-20T10:00'), zone: 'America/Chicago', minutes: 30, channel: 'phone', kind: 'informational', purpose: ['network'], goals: ['g'], status: 'scheduled',
	}),
];

/** Runs actions one after the other, each on what the last one left; gives back how many were refused. */
async function lived(vault: TestVault, order: readonly number[]): Promise<number> {
	let refused = 0;
	for (const [at, index] of order.entries()) {
		if (at > 0) vault.feed();
		if (await actions[index]?.(vault) === false) refused += 1;
	}
	return refused;
}

/** Runs an action; a refusal is fine here, as long as nothing is written. True: it was done. */
async function attempt<Input>(vault: TestVault, action: Action<Input>, input: Input): Promise<boolean> {
	const before = vault.notes.all();
	const plan = await vault.plan(action, input);
	if (plan.ok) await vault.committer.commit(plan.value);
	else expect(vault.notes.all()).toEqual(before);
	return plan.ok;
}

/** Whether every line of the earlier text still stands, in its order. */
function standsIn(lines: readonly string[], later: readonly string[]): boolean {
	let at = 0;
	for (const line of later) if (line === lines[at]) at += 1;
	return at === lines.length;
}

describe('whatever is done to a contact', () => {
	it('unknown properties, comments, their order, the body, the line ends and the first mark stay byte for byte', async () => {
		await prove('P3 foreign', (tally) => fc.asyncProperty(text, fc.array(fc.nat({ max: actions.length - 1 }), { minLength: 1, maxLength: 2 }), async (start, order) => {
			const vault = new TestVault({ [note]: start.text, 'Other.md': diary });
			tally.refused += await lived(vault, order);
			const after = vault.text(note);
			const split = (whole: string): string[] => whole.split(start.ends).filter((line) => line !== '');
			const stands = standsIn(split(start.foreign.join('\n').replaceAll('\n', start.ends)), split(after)) && standsIn(split(start.body.replaceAll('\n', start.ends)), split(after))
				&& after.startsWith('\uFEFF') === start.text.startsWith('\uFEFF') && /(^|[^\r])\n/.test(after) === (start.ends === '\n') && vault.text('Other.md') === diary;
			if (!stands) expect(after).toBe(start.text);
		}));
	});

	it('taking everything back gives the first bytes again', async () => {
		await prove('Undo', () => fc.asyncProperty(text, fc.array(fc.nat({ max: actions.length - 1 }), { minLength: 1, maxLength: 4 }), async (start, order) => {
			const vault = new TestVault({ [note]: start.text });
			await lived(vault, order);
			while (vault.committer.lastUndo !== undefined) expect((await vault.committer.undo()).kind).toBe('done');
			expect(vault.notes.all()).toEqual({ [note]: start.text });
		}));
	});
});

import { describe, expect, it } from 'vitest';
import { draftOutreach } from '../../../src/actions/drafts/draft-outreach';
import { draftThankYou } from '../../../src/actions/drafts/draft-thank-you';
import { gatherDraftFacts } from '../../../src/actions/drafts/gather-draft-facts';
import { listDrafts, type DraftForReview } from '../../../src/actions/drafts/list-drafts';
import { makeQuestionList } from '../../../src/actions/appointment/make-question-list';
import { markSent } from '../../../src/actions/drafts/mark-sent';
import { openContact, openMeeting } from '../../../src/actions/opened-note';
import { prepareMeeting } from '../../../src/actions/appointment/prepare-meeting';
import type { NotePath } from '../../../src/domain/problem';
import { amara, people, paths, sunita } from '../people';
import { day, TestVault } from '../test-vault';

const profile = `---
type: profile
my_name: "Leila O'Neil"
timezone: America/Chicago
availability: ["Tue 09:00-12:00"]
---
`;
const me = { 'Me.md': profile };

async function drafts(vault: TestVault, note: NotePath): Promise<readonly DraftForReview[]> {
	const listed = await listDrafts(note, vault.context);
	if (!listed.ok) throw new Error(listed.problem.what);
	return listed.value;
}

describe('an outreach draft', () => {
	it('is added to the note and changes nothing else of it: not the stage, not a date', async () => {
		const vault = new TestVault({ ...people, ...me });
		const plan = await vault.run(draftOutreach, { contact: paths.amara, channel: 'email' });
		expect(plan).toMatchObject({ done: 'Drafted outreach to Amara Okafor.', open: paths.amara });
		const text = vault.text(paths.amara);
		expect(text.startsWith(amara)).toBe(true);
		expect(text.slice(amara.length)).toMatch(/^\n## Drafts\n\n### Outreach by email\n\nSubject: [^\n]+\n\nDear Amara Okafor,\n/);
		expect(vault.loops()).toEqual([]);
	});

	it('shows a reason that nobody wrote as a hole to be filled, and its checks say so', async () => {
		const vault = new TestVault({ [paths.amara]: amara.replace(/^reason_to_talk.*\n/m, ''), ...me });
		await vault.run(draftOutreach, { contact: paths.amara, channel: 'email' });
		const [draft] = await drafts(vault, paths.amara);
		expect(draft?.text).toContain('[add: reason to talk]');
		expect(draft?.checks.filter(({ passed }) => !passed).map(({ id }) => id)).toContain('missing-facts');
	});

	it('made again is refreshed while nobody touched it, and stays beside the new one once edited', async () => {
		const vault = new TestVault({ ...people, ...me });
		const input = { contact: paths.amara, channel: 'email' };
		await vault.run(draftOutreach, input);
		vault.edit(paths.amara, (text) => text.replace('She built the dashboard', 'She built the first dashboard'));
		await vault.run(draftOutreach, input);
		expect((await drafts(vault, paths.amara)).length).toBe(1);
		vault.edit(paths.amara, (text) => text.replace('Dear Amara Okafor,', 'Hi Amara,'));
		await vault.run(draftOutreach, input);
		const both = await drafts(vault, paths.amara);
		expect(both.map(({ text }) => /^(Dear|Hi) [^,]+,/.exec(text)?.[0])).toEqual(['Dear Amara Okafor,', 'Hi Amara,']);
		expect(new Set(both.map(({ id }) => id)).size).toBe(2);
	});

	it('is refused for who asked not to be contacted, who has died, and who is closed', async () => {
		const vault = new TestVault({ ...people, [paths.amara]: amara.replace('contact_stage: ready', 'contact_stage: closed\nclosed_reason: declined') });
		expect((await vault.refusal(draftOutreach, { contact: paths.sunita, channel: 'email' })).what).toContain('asked not to be contacted');
		expect((await vault.refusal(draftOutreach, { contact: paths.gordon, channel: 'email' })).what).toContain('has died');
		expect((await vault.refusal(draftOutreach, { contact: paths.amara, channel: 'email' })).what).toBe('Amara Okafor is closed (declined). Nothing was written.');
	});

	it('uses the template of the vault before the built-in one', async () => {
		const own = { 'Interviews/Templates/mine.md': '---\ndraft: outreach\nchannel: email\n---\nSubject: Hello\n\nMoin {{contact.name}}!\n' };
		const vault = new TestVault({ ...people, ...me, ...own });
		await vault.run(draftOutreach, { contact: paths.amara, channel: 'email' });
		expect((await drafts(vault, paths.amara))[0]?.text).toBe('Moin Amara Okafor!');
	});

	it('is refused for a template with an error, which is named with its line; the built-in one can be taken instead', async () => {
		const own = { 'Interviews/Templates/mine.md': '---\ndraft: outreach\nchannel: email\n---\nSubject: Hello\n\nMoin {{contact.nam}}!\n' };
		const vault = new TestVault({ ...people, ...me, ...own });
		const problem = await vault.refusal(draftOutreach, { contact: paths.amara, channel: 'email' });
		expect(problem).toMatchObject({ note: 'Interviews/Templates/mine.md', line: 7 });
		await vault.run(draftOutreach, { contact: paths.amara, channel: 'email', builtInOnly: true });
		expect((await drafts(vault, paths.amara))[0]?.text).toContain('Dear Amara Okafor,');
	});
	it.each([
		['properties that are no properties', '---\ntitle: Mine: first\ndraft: outreach\n---\nMoin!\n', { line: 2 }],
		['a kind that there is not', '---\ndraft: outrech\n---\nMoin!\n', { property: 'draft', advice: 'Its "draft" is "outrech"; did you mean "outreach"?' }],
	])('is refused for a template with %s, in place of taking another in silence', async (_, text, problem) => {
		const vault = new TestVault({ ...people, ...me, 'Interviews/Templates/mine.md': text });
		expect(await vault.refusal(draftOutreach, { contact: paths.amara, channel: 'email' })).toMatchObject({ note: 'Interviews/Templates/mine.md', ...problem });
		await vault.run(draftOutreach, { contact: paths.amara, channel: 'email', builtInOnly: true });
		expect((await drafts(vault, paths.amara))[0]?.text).toContain('Dear Amara Okafor,');
	});

	it('passes over a file among the templates that is none of ours', async () => {
		const others = { 'Interviews/Templates/day.md': '---\ncreated: {{date}}: x\n---\ndraft: of mine\n', 'Interviews/Templates/list.md': '---\ndraft:\n---\n' };
		const vault = new TestVault({ ...people, ...me, ...others });
		await vault.run(draftOutreach, { contact: paths.amara, channel: 'email' });
		expect((await drafts(vault, paths.amara))[0]?.text).toContain('Dear Amara Okafor,');
	});
});

describe('"I sent it"', () => {
	it('of an outreach starts the clocks and marks that draft only', async () => {
		const vault = new TestVault({ ...people, ...me });
		await vault.run(draftOutreach, { contact: paths.amara, channel: 'email' });
		await vault.run(draftOutreach, { contact: paths.amara, channel: 'linkedin' });
		const email = (await drafts(vault, paths.amara)).find(({ channel }) => channel === 'email');
		await vault.run(markSent, { note: paths.amara, draft: email?.id ?? '', on: day('2026-10-15') });
		expect((await drafts(vault, paths.amara)).map(({ channel, sentOn }) => [channel, sentOn])).toEqual([['linkedin', undefined], ['email', '2026-10-15']]);
		expect((await drafts(vault, paths.amara)).map(({ email: address }) => address)).toEqual([undefined, email?.email]);
		expect(email?.email).toContain('@');
		expect(vault.text(paths.amara)).toContain('outreach_channel: email');
		expect(vault.loops()).toEqual(['nudge 2026-10-26']);
		expect((await vault.refusal(markSent, { note: paths.amara, draft: email?.id ?? '', on: day('2026-10-15') })).what).toContain('sent already');
	});

	it('is refused for a draft that is gone', async () => {
		const vault = new TestVault({ ...people, ...me });
		await vault.run(draftOutreach, { contact: paths.amara, channel: 'email' });
		const [draft] = await drafts(vault, paths.amara);
		vault.edit(paths.amara, () => amara);
		expect((await vault.refusal(markSent, { note: paths.amara, draft: draft?.id ?? '', on: day('2026-10-15') })).what).toContain('no longer');
	});
});

const group = 'Interviews/Meetings/2026-10-13 Amara Okafor.md';
const jonas = 'Interviews/Contacts/Jonas Weber.md';
const groupText = `---
type: meeting
contacts: ["[[Amara Okafor]]", "[[Jonas Weber]]", "[[Sunita Deshpande]]"]
meeting_status: debriefed
meeting_kind: group
purpose: [learn-role]
meeting_start: 2026-10-13T12:00
timezone: America/Chicago
duration_min: 30
---

## Questions

- ? Do you still rotate wards?

## Notes

- 12' quote:: "Nobody reads page two."
`;
const groupVault = (): TestVault => new TestVault(
	{ ...people, ...me, [jonas]: '---\ntype: contact\nname: "Jonas Weber"\n---\n', [group]: groupText }, '2026-10-14T09:00',
);

describe('thank-yous of a group', () => {
	it('are one for each who may be written to, and done when all were sent', async () => {
		const vault = groupVault();
		expect(vault.model.openLoops(vault.now).map(({ person }) => person)).toEqual([paths.amara, jonas]);
		await vault.run(draftThankYou, { meeting: group, person: jonas });
		await vault.run(draftThankYou, { meeting: group, person: paths.amara });
		const [first, second] = await drafts(vault, group);
		expect([first?.person, second?.person]).toEqual([paths.amara, jonas]);
		await vault.run(markSent, { note: group, draft: second?.id ?? '', on: day('2026-10-14') });
		expect(vault.text(group)).toContain('thanked:\n  - "[[Jonas Weber]]"');
		expect(vault.text(group)).not.toContain('thank_you_sent');
		expect(vault.model.openLoops(vault.now).filter(({ kind }) => kind === 'thank-you').map(({ person }) => person)).toEqual([paths.amara]);
		await vault.run(markSent, { note: group, draft: first?.id ?? '', on: day('2026-10-14') });
		expect(vault.text(group)).toContain('thank_you_sent: 2026-10-14');
		expect(vault.text(paths.amara)).toContain('- 2026-10-14: Thank-you sent for [[2026-10-13 Amara Okafor]].');
		expect(vault.text(paths.sunita)).toBe(sunita);
	});

	it('are refused for who may not be written to, who was not there, and before it was held', async () => {
		const vault = groupVault();
		expect((await vault.refusal(draftThankYou, { meeting: group, person: paths.sunita })).what).toContain('asked not to be contacted');
		vault.edit(group, (text) => text.replace('"[[Jonas Weber]]", ', ''));
		expect((await vault.refusal(draftThankYou, { meeting: group, person: jonas })).what).toBe('Jonas Weber is not among the people of "2026-10-13 Amara Okafor".');
		vault.edit(group, (text) => text.replace('debriefed', 'scheduled'));
		expect((await vault.refusal(draftThankYou, { meeting: group, person: paths.amara })).what).toContain('is not recorded as held');
	});
});

describe('preparing a meeting', () => {
	const ahead = groupText.replace('debriefed', 'scheduled').replaceAll('2026-10-13', '2026-10-20');
	const vaultAhead = (): TestVault => new TestVault({ ...people, ...me, [group]: ahead }, '2026-10-14T09:00');

	it('writes three sections and keeps the own questions word for word', async () => {
		const vault = vaultAhead();
		await vault.run(prepareMeeting, { meeting: group });
		expect(vault.model.meeting(group)?.written).toEqual({ prep: true, agenda: true, questions: true });
		expect(vault.text(group)).toContain('- ? Do you still rotate wards?\n');
		expect(vault.text(group).match(/%% written: [a-z-]+/g)).toEqual(['%% written: question-list', '%% written: prep-sheet', '%% written: agenda']);
	});

	it('done again changes not one byte while nothing changed, and keeps what was edited', async () => {
		const vault = vaultAhead();
		await vault.run(prepareMeeting, { meeting: group });
		const once = vault.text(group);
		expect((await vault.run(prepareMeeting, { meeting: group })).steps).toEqual([]);
		vault.edit(group, (text) => text.replace('**Why this meeting**', '**Why this meeting** (ask about the night shift)'));
		await vault.run(makeQuestionList, { meeting: group });
		await vault.run(prepareMeeting, { meeting: group });
		expect(vault.text(group)).toContain('**Why this meeting** (ask about the night shift)');
		expect(vault.text(group).split('%% written: prep-sheet').length).toBe(3);
		expect(once.split('%% written: prep-sheet').length).toBe(2);
	});

	it('is refused without a start, and where nobody of it can be found or written to', async () => {
		const vault = vaultAhead();
		vault.edit(group, (text) => text.replace(/^meeting_start.*\n/m, ''));
		expect((await vault.refusal(prepareMeeting, { meeting: group })).property).toBe('meeting_start');
		vault.edit(group, () => ahead.replace('"[[Amara Okafor]]", "[[Jonas Weber]]", ', ''));
		expect((await vault.refusal(prepareMeeting, { meeting: group })).what).toContain('asked not to be contacted');
		vault.edit(group, () => ahead.replace(/contacts: .*/, 'contacts: []'));
		expect((await vault.refusal(makeQuestionList, { meeting: group })).what).toContain('names nobody');
	});
});

describe('what a draft knows', () => {
	it('comes from every note that belongs to it: organization, referrer, goal, earlier meetings and what was captured', async () => {
		const vault = groupVault();
		vault.edit(group, (text) => `${text}- 26' referral:: [[Jonas Weber]] | may use name: yes\n`);
		vault.notes.put('Northlake Health.md', '---\ntype: organization\nname: "Northlake Health Inc."\n---\n\n## Facts\n\n- 2026-08: a second hospital joined\n- 2026-10-06: falls are on the web\n- far too many forms\n');
		vault.notes.put('Goal.md', '---\ntype: search_goal\ngoal_status: active\nlearning_questions: ["Which SQL?"]\n---\n');
		vault.edit(paths.amara, (text) => text.replace('my_own_key', 'referred_by: ["[[Jonas Weber]]"]\nmy_own_key'));
		const later = 'Interviews/Meetings/2026-11-10 Amara Okafor.md';
		vault.notes.put(later, groupText.replaceAll('2026-10-13', '2026-11-10').replace('debriefed', 'scheduled').replace('kind: group', 'kind: informational').replace(', "[[Jonas Weber]]", "[[Sunita Deshpande]]"', ''));
		vault.feed();
		const person = await openContact(paths.amara, vault.context);
		const earlier = await openMeeting(group, vault.context);
		const next = await openMeeting(later, vault.context);
		if (!person.ok || !earlier.ok || !next.ok) throw new Error('not opened');
		const facts = await gatherDraftFacts(person.value, next.value, vault.context);
		expect(facts.person.organization?.name).toBe('Northlake Health Inc.');
		expect(facts.person.organization?.dated).toEqual([{ on: '2026-10-06', text: 'falls are on the web' }, { on: '2026-08', text: 'a second hospital joined' }]);
		expect(facts.person.referrers).toEqual([{ called: 'Jonas Weber', name: 'Jonas Weber' }]);
		expect(facts.person.earlier).toMatchObject([{ on: '2026-10-13', captures: [{ kind: 'quote' }, { kind: 'referral' }] }]);
		expect(facts.goals.map(({ path }) => path)).toEqual(['Goal.md']);
		expect(facts.times.length).toBe(3);
		expect((await gatherDraftFacts(person.value, earlier.value, vault.context)).meeting?.referrals).toEqual([{ called: 'Jonas Weber', name: 'Jonas Weber' }]);
	});
});

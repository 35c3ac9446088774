import { describe, expect, it } from 'vitest';
import { capture } from '../../../src/actions/conversation/capture';
import { capturePromise } from '../../../src/actions/conversation/capture-promise';
import { captureReferral } from '../../../src/actions/conversation/capture-referral';
import { debriefForm, debriefMeeting, type DebriefForm } from '../../../src/actions/conversation/debrief-meeting';
import { endMeeting } from '../../../src/actions/conversation/end-meeting';
import { openRunningMeeting } from '../../../src/actions/conversation/running-meeting';
import { notes, paths, running, talkPath } from '../running-notes';
import { day, TestVault } from '../test-vault';

const jonas = 'Interviews/Contacts/Jonas Weber.md';

async function formOf(vault: TestVault): Promise<DebriefForm> {
	const read = await openRunningMeeting(talkPath, vault.context);
	if (!read.ok) throw new Error(read.problem.what);
	return debriefForm(read.value, vault.context);
}

/** A talk that was held, with what was captured in it. */
async function held(): Promise<TestVault> {
	const vault = new TestVault({ ...notes, [talkPath]: running }, '2026-10-27T10:12');
	await vault.run(capture, { meeting: talkPath, kind: 'quote', text: 'Nobody reads page two.' });
	await vault.run(capture, { meeting: talkPath, kind: 'skill', text: 'SQL window functions' });
	await vault.run(capture, { meeting: talkPath, kind: 'advice', text: 'publish a dashboard first' });
	await vault.run(capture, { meeting: talkPath, kind: 'personal', text: 'runs marathons' });
	await vault.run(capturePromise, { meeting: talkPath, by: 'me', text: 'send the link' });
	await vault.run(captureReferral, { meeting: talkPath, name: 'Jonas Weber', mayUseName: 'unknown' });
	vault.goTo('2026-10-27T10:30');
	await vault.run(endMeeting, { meeting: talkPath });
	return vault;
}

describe('the debrief of a meeting', () => {
	it('shows what was captured', async () => {
		const vault = await held();
		expect(await formOf(vault)).toMatchObject({
			meeting: talkPath, people: ['Amara Okafor'], finished: false, learned: [], nextTime: [],
			goals: [{ goal: 'Which SQL skills are enough?', result: undefined, touched: true }, { goal: 'Name two people in procurement', result: undefined, touched: false }],
			promises: [{ by: 'me', text: 'send the link', due: undefined }],
			referrals: [{ contact: jonas, name: 'Jonas Weber', mayUseName: 'unknown' }],
			advice: [{ text: 'publish a dashboard first', chosen: false }],
			unasked: ['Who decides?'],
			thankYouCandidates: ['“Nobody reads page two.”', 'send the link', 'publish a dashboard first'],
			interests: [{ contact: paths.amara, who: 'Amara Okafor', text: 'runs marathons', kept: false }],
		});
	});

	it('left half done keeps what there is, and is shown again as it was left', async () => {
		const vault = await held();
		const before = vault.text(talkPath);
		const plan = await vault.run(debriefMeeting, { meeting: talkPath, finished: false, learned: ['Budgets close in April', ''], comfort: 4, goals: [{ goal: 'Which SQL skills are enough?', result: 'met' }] });
		expect(plan.done).toBe('Kept what there is of the debrief of "2026-10-27 Amara Okafor".');
		expect(vault.text(talkPath)).toContain('meeting_status: held');
		expect(vault.text(talkPath)).toContain('goals_met:\n  - "Which SQL skills are enough?"\ncomfort_after: 4\n');
		expect(vault.text(talkPath)).toMatch(/## Debrief\n\n\*\*Goals\*\*\n- met: Which SQL skills are enough\?\n\n\*\*Learned\*\*\n- Budgets close in April\n\n%% written: debrief, 5 lines, [0-9a-f]{8} %%\n/);
		expect(vault.loops()).toContain('debrief 2026-10-27');
		const form = await formOf(vault);
		expect(form).toMatchObject({ learned: ['Budgets close in April'], comfort: 4, goals: [{ result: 'met' }, { result: undefined }] });
		await vault.run(debriefMeeting, { meeting: talkPath, finished: false, thankYou: ['“Nobody reads page two.”'] });
		expect(await formOf(vault)).toMatchObject({ learned: ['Budgets close in April'], thankYou: ['“Nobody reads page two.”'] });
		expect(vault.text(talkPath).split('%% written: debrief')).toHaveLength(2);
		await vault.committer.undo();
		await vault.committer.undo();
		expect(vault.text(talkPath)).toBe(before);
	});

	it('left half done keeps a day that cannot be read, and shows it again', async () => {
		const vault = await held();
		const unclearDays = [{ promise: 'I promised: send the link', typed: 'Fryday' }];
		await vault.run(debriefMeeting, { meeting: talkPath, finished: false, unclearDays });
		expect(vault.text(talkPath)).toContain('**Days that are not clear yet**\n- I promised: send the link, by “Fryday”\n');
		expect((await formOf(vault)).promises).toMatchObject([{ text: 'send the link', due: undefined, unclear: 'Fryday' }]);
		await vault.run(debriefMeeting, { meeting: talkPath, finished: true, unclearDays: [], promises: [{ line: '- [ ] I promised: send the link', due: day('2026-10-30') }] });
		expect(vault.text(talkPath)).not.toContain('Fryday');
		expect((await formOf(vault)).promises).toEqual([{ by: 'me', text: 'send the link', line: '- [ ] I promised: send the link (2026-10-30)', due: '2026-10-30' }]);
	});

	it('takes back what was answered by mistake: a line, a day, an interest', async () => {
		const vault = await held();
		const [note, amara] = [vault.text(talkPath), vault.text(paths.amara)];
		await vault.run(debriefMeeting, { meeting: talkPath, finished: false, learned: ['a slip'], promises: [{ line: '- [ ] I promised: send the link', due: day('2026-10-30') }] });
		await vault.run(debriefMeeting, { meeting: talkPath, finished: false, interests: [{ contact: paths.amara, text: 'runs marathons', kept: true }] });
		await vault.run(debriefMeeting, { meeting: talkPath, finished: false, learned: [], promises: [{ line: '- [ ] I promised: send the link (2026-10-30)', due: undefined }] });
		await vault.run(debriefMeeting, { meeting: talkPath, finished: false, interests: [{ contact: paths.amara, text: 'runs marathons', kept: false }] });
		expect(vault.text(talkPath)).toBe(note);
		expect(vault.text(paths.amara)).toBe(amara);
	});

	it('finished writes what came of it, in the meeting, for the person and for whom they named', async () => {
		const vault = await held();
		await vault.run(debriefMeeting, {
			meeting: talkPath, finished: true,
			goals: [{ goal: 'Which SQL skills are enough?', result: 'met' }, { goal: 'Name two people in procurement', result: 'partly' }],
			learned: ['one', 'two', 'three'], surprised: 'the pace', comfort: 4, rapport: 5,
			promises: [{ line: '- [ ] I promised: send the link', due: day('2026-10-30') }],
			newPromises: [{ by: 'them', text: 'look at my page', due: day('2026-11-05') }, { by: 'me', text: ' ' }],
			referrals: [{ contact: jonas, mayUseName: 'yes' }],
			advice: ['publish a dashboard first'], nextTime: ['Who decides?'], thankYou: ['“Nobody reads page two.”'], interests: [{ contact: paths.amara, text: 'runs marathons', kept: true }],
		});
		const text = vault.text(talkPath);
		expect(text).toContain('meeting_status: debriefed # by mail\n');
		expect(text).toContain(`thank_you_due: 2026-10-28
report_back_due: 2026-11-10
goals_met:
  - "Which SQL skills are enough?"
comfort_after: 4
rapport: 5
---`);
		expect(text).toContain('## Promises\n\n- [ ] I promised: send the link (2026-10-30)\n- [ ] They promised: look at my page (2026-11-05)\n');
		expect(text.replace(/%%[^%]*%%/, '%%')).toContain(`## Debrief

**Goals**
- met: Which SQL skills are enough?
- partly: Name two people in procurement

**Learned**
- one
- two
- three

**Surprised me**
- the pace

**Advice to act on**
- publish a dashboard first

**Ask next time**
- Who decides?

**For the thank-you**
- “Nobody reads page two.”

%%
`);
		expect(vault.text(paths.amara)).toContain('rapport: 5\ninterests:\n  - "runs marathons"\n');
		expect(vault.text(paths.amara)).toContain('## Questions\n\n- Who decides?\n');
		expect(vault.text(jonas)).toContain('may_use_name: "yes"');
		expect(vault.loops()).toEqual(['thank-you 2026-10-28', 'contact-referral 2026-10-29', 'my-promise 2026-10-30', 'their-promise 2026-11-05', 'report-back 2026-11-10']);
		expect((await formOf(vault)).finished).toBe(true);
	});

	it('asks how and how often they like to hear from me, which the clock of staying in touch then follows', async () => {
		const vault = await held();
		expect((await formOf(vault)).inTouch).toEqual([{ contact: paths.amara, who: 'Amara Okafor', channel: undefined, everyDays: undefined }]);
		const before = vault.text(paths.amara);
		const agreed = { contact: paths.amara, channel: 'phone', everyDays: 45 } as const;
		await vault.run(debriefMeeting, { meeting: talkPath, finished: false, inTouch: [agreed] });
		expect(vault.text(paths.amara)).toContain('preferred_channel: phone\n');
		expect(vault.text(paths.amara)).toContain('keep_in_touch_days: 45\n');
		expect((await formOf(vault)).inTouch).toMatchObject([agreed]);
		await vault.run(debriefMeeting, { meeting: talkPath, finished: false, inTouch: [{ ...agreed, channel: undefined, everyDays: undefined }] });
		expect(vault.text(paths.amara)).toBe(before);
	});

	it('done again adds nothing twice', async () => {
		const vault = await held();
		const input = { meeting: talkPath, finished: true, learned: ['one'], nextTime: ['Who decides?'], interests: [{ contact: paths.amara, text: 'runs marathons', kept: true }] };
		await vault.run(debriefMeeting, input);
		const after = vault.notes.all();
		await vault.run(debriefMeeting, input);
		expect(vault.notes.all()).toEqual(after);
	});

	it('keeps what a person changed in it by hand, and puts a new one below', async () => {
		const vault = await held();
		await vault.run(debriefMeeting, { meeting: talkPath, finished: false, learned: ['one'] });
		vault.edit(talkPath, (text) => text.replace('**Learned**\n- one', '**Learned**\n- one, and why'));
		expect((await formOf(vault)).learned).toEqual(['one, and why']);
		await vault.run(debriefMeeting, { meeting: talkPath, finished: true, surprised: 'the pace' });
		expect(vault.text(talkPath)).toContain('- one, and why\n\n%% written');
		expect(await formOf(vault)).toMatchObject({ learned: ['one, and why'], surprised: 'the pace' });
	});

	it('in a group keeps the rapport to the meeting', async () => {
		const group = running.replace('"[[Amara Okafor]]"', '"[[Amara Okafor]]", "[[Kevin]]"').replace('in-progress', 'held');
		const kevin = 'Interviews/Contacts/Kevin.md';
		const vault = new TestVault({ ...notes, [kevin]: '---\ntype: contact\nname: Kevin\ncontact_category: [alumni]\n---\n', [talkPath]: group }, '2026-10-27T11:00');
		await vault.run(debriefMeeting, { meeting: talkPath, finished: true, rapport: 2 });
		expect(vault.text(talkPath)).toContain('rapport: 2');
		expect(vault.text(paths.amara) + vault.text(kevin)).not.toContain('rapport');
	});

	it('in a group says whose a promise and a personal detail are, and remembers it of nobody else', async () => {
		const kevin = 'Interviews/Contacts/Kevin.md';
		const group = running.replace('"[[Amara Okafor]]"', '"[[Amara Okafor]]", "[[Kevin]]"');
		const vault = new TestVault({ ...notes, [kevin]: '---\ntype: contact\nname: Kevin\ncontact_category: [alumni]\n---\n', [talkPath]: group }, '2026-10-27T10:12');
		await vault.run(capture, { meeting: talkPath, kind: 'personal', text: 'runs marathons', from: kevin });
		await vault.run(capture, { meeting: talkPath, kind: 'personal', text: 'somebody has a dog' });
		await vault.run(capturePromise, { meeting: talkPath, by: 'them', text: 'mail Jonas', from: kevin });
		vault.goTo('2026-10-27T10:30');
		await vault.run(endMeeting, { meeting: talkPath });
		const amara = vault.text(paths.amara);
		expect(await formOf(vault)).toMatchObject({
			promises: [{ text: 'mail Jonas', who: 'Kevin' }],
			interests: [{ contact: kevin, who: 'Kevin', text: 'runs marathons', kept: false }],
		});
		await vault.run(debriefMeeting, { meeting: talkPath, finished: false, interests: [{ contact: kevin, text: 'runs marathons', kept: true }] });
		expect(vault.text(kevin)).toContain('interests:\n  - "runs marathons"\n');
		expect(vault.text(paths.amara)).toBe(amara);
		expect(vault.model.openLoops(vault.now).find(({ kind }) => kind === 'their-promise')?.person).toBe(kevin);
	});

	it('dates the next touch by how often they said, unless a day was chosen by hand', async () => {
		const vault = await held();
		const agree = (everyDays: number): Promise<unknown> => vault.run(debriefMeeting, { meeting: talkPath, finished: false, inTouch: [{ contact: paths.amara, channel: undefined, everyDays }] });
		expect(vault.text(paths.amara)).toContain('next_touch: 2027-01-25\n');
		await agree(45);
		expect(vault.text(paths.amara)).toContain('next_touch: 2026-12-11\n');
		vault.edit(paths.amara, (text) => text.replace('next_touch: 2026-12-11', 'next_touch: 2026-11-30'));
		await agree(180);
		expect(vault.text(paths.amara)).toContain('next_touch: 2026-11-30\n');
	});

	it('in a group notes a question for next time with everybody, or with the one whom it names, and done again not twice', async () => {
		const kevin = 'Interviews/Contacts/Kevin.md';
		const group = running.replace('"[[Amara Okafor]]"', '"[[Amara Okafor]]", "[[Kevin]]"').replace('in-progress', 'held');
		const vault = new TestVault({ ...notes, [kevin]: '---\ntype: contact\nname: Kevin Tran\npreferred_name: Kev\ncontact_category: [alumni]\n---\n', [talkPath]: group }, '2026-10-27T11:00');
		const input = { meeting: talkPath, finished: true, nextTime: ['Who decides?', 'kev: How do you share the queue?', 'KEVIN TRAN： What is new?', 'Next: what then?'] };
		await vault.run(debriefMeeting, input);
		const after = vault.notes.all();
		expect(vault.text(kevin)).toContain('## Questions\n\n- Who decides?\n- How do you share the queue?\n- What is new?\n- Next: what then?\n');
		expect(vault.text(paths.amara)).toContain('## Questions\n\n- Who decides?\n- Next: what then?\n');
		expect((await formOf(vault)).nextTime).toEqual(input.nextTime);
		await vault.run(debriefMeeting, input);
		expect(vault.notes.all()).toEqual(after);
	});

	it('is refused while it runs, off the scale, for a day that is past, and for a promise that is gone', async () => {
		const vault = await held();
		const what = async (input: object): Promise<string> => (await vault.refusal(debriefMeeting, { meeting: talkPath, finished: true, ...input })).what;
		expect(await what({ comfort: 6 })).toBe('6 is not on the scale. Nothing was written.');
		expect(await what({ rapport: 2.5 })).toContain('not on the scale');
		expect(await what({ newPromises: [{ by: 'me', text: 'x', due: day('2026-10-20') }] })).toContain('is past');
		expect(await what({ promises: [{ line: '- [ ] gone', due: day('2026-10-30') }] })).toContain('is not there any more');
		expect(await what({ referrals: [{ contact: 'gone.md', mayUseName: 'yes' }] })).toContain('no longer there');
		const live = new TestVault({ ...notes, [talkPath]: running }, '2026-10-27T10:12');
		expect((await live.refusal(debriefMeeting, { meeting: talkPath, finished: true })).advice).toBe('End the meeting first.');
	});
});

import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/actions/conversation/answer-question';
import { capture } from '../../../src/actions/conversation/capture';
import { capturePromise } from '../../../src/actions/conversation/capture-promise';
import { captureReferral } from '../../../src/actions/conversation/capture-referral';
import { captureTransition } from '../../../src/actions/conversation/capture-transition';
import { notToday } from '../../../src/actions/conversation/not-today';
import { strikable, strikeCapture } from '../../../src/actions/conversation/strike-capture';
import { tellPoint } from '../../../src/actions/conversation/tell-point';
import { captureKinds } from '../../../src/note/body/capture-line';
import { notes, paths, running, talk, talkPath } from '../running-notes';
import { day, TestVault } from '../test-vault';

const at14 = '2026-10-27T10:14';
const live = { ...notes, [talkPath]: running };
const jonas = 'Interviews/Contacts/Jonas Weber.md';

describe('capturing a line', () => {
	it('writes it at the end of Notes with the minute, and can be undone', async () => {
		const vault = new TestVault(live, at14);
		const plan = await vault.run(capture, { meeting: talkPath, kind: 'skill', text: ' SQL  window functions ' });
		expect(plan.done).toBe("Captured: 14' skill:: SQL window functions");
		vault.goTo('2026-10-27T10:21');
		await vault.run(capture, { meeting: talkPath, kind: 'opening', text: 'after April budget', more: ['expires 2027-05-31'] });
		expect(vault.text(talkPath)).toBe(running.replace('## Notes\n', "## Notes\n\n- 14' skill:: SQL window functions\n- 21' opening:: after April budget | expires 2027-05-31\n"));
		expect((await vault.committer.undo()).kind).toBe('done');
		expect((await vault.committer.undo()).kind).toBe('done');
		expect(vault.text(talkPath)).toBe(running);
	});

	it('knows every kind, eight of them within one minute', async () => {
		const vault = new TestVault(live, at14);
		for (const kind of captureKinds.filter((each) => each !== 'referral')) await vault.run(capture, { meeting: talkPath, kind, text: 'one' });
		const text = vault.text(talkPath);
		expect(text).toContain("- 14' one\n- 14' quote:: \"one\"\n- 14' skill:: one\n");
		expect(text).toContain('- personal:: one\n');
		expect(text).toContain('- Who decides?\n- ? one\n\n## Notes');
	});

	it('says in a group who said it', async () => {
		const vault = new TestVault(live, at14);
		await vault.run(capture, { meeting: talkPath, kind: 'advice', text: 'publish first', from: paths.amara });
		expect(vault.text(talkPath)).toContain("- 14' advice:: publish first | [[Amara Okafor]]\n");
	});

	it('finds the note under its new name, and says when it was deleted', async () => {
		const vault = new TestVault(live, at14);
		const moved = 'Interviews/Meetings/Talk with Amara.md';
		vault.notes.put(moved, running);
		vault.notes.remove(talkPath);
		vault.model.rename(talkPath, moved);
		vault.feed();
		await vault.run(capture, { meeting: talkPath, kind: 'note', text: 'still here' });
		expect(vault.text(moved)).toContain("- 14' still here");
		vault.notes.remove(moved);
		vault.model.remove(moved);
		expect((await vault.refusal(capture, { meeting: moved, kind: 'note', text: 'x' })).what).toBe('"Talk with Amara" is no longer there.');
	});

	it('goes on after the end, without a minute, and is refused before the start', async () => {
		const vault = new TestVault({ ...live, [talkPath]: running.replace('in-progress', 'held') }, '2026-10-27T12:00');
		await vault.run(capture, { meeting: talkPath, kind: 'trend', text: 'merging' });
		expect(vault.text(talkPath)).toContain('\n- trend:: merging\n');
		const ahead = new TestVault({ ...notes, [talkPath]: talk }, at14);
		expect(await ahead.refusal(capture, { meeting: talkPath, kind: 'trend', text: 'merging' })).toMatchObject({ advice: 'Use "Start meeting" first.' });
		expect((await vault.refusal(capture, { meeting: talkPath, kind: 'trend', text: ' ' })).what).toBe('There is nothing to write down.');
		expect((await vault.refusal(capture, { meeting: talkPath, kind: 'mood' as never, text: 'x' })).what).toContain('no kind of capture');
	});
});

describe('capturing a referral', () => {
	it('writes the line, the link in the meeting, and makes the contact', async () => {
		const vault = new TestVault(live, '2026-10-27T10:26');
		const plan = await vault.run(captureReferral, { meeting: talkPath, name: 'Jonas Weber', mayUseName: 'yes', knows: 'knows hospital procurement' });
		expect(plan.done).toBe('Captured the referral to Jonas Weber, and made a note for them.');
		expect(vault.text(talkPath)).toBe(running
			.replace('actual_start: 2026-10-27T16:00:00\n', 'actual_start: 2026-10-27T16:00:00\nreferrals:\n  - "[[Jonas Weber]]"\n')
			.replace('## Notes\n', "## Notes\n\n- 26' referral:: [[Jonas Weber]] | may use name: yes | knows hospital procurement\n"));
		expect(vault.text(jonas)).toBe(`---
type: contact
name: "Jonas Weber"
contact_category:
  - referral
referred_by:
  - "[[Amara Okafor]]"
referred_on: 2026-10-27
may_use_name: "yes"
previously_known: false
contact_stage: listed
---

## Questions

## Log

- 2026-10-27: Named in [[2026-10-27 Amara Okafor]]: knows hospital procurement.

## Drafts
`);
		expect(vault.loops()).toContain('contact-referral 2026-10-29');
		expect((await vault.committer.undo()).kind).toBe('done');
		expect(vault.notes.all()).toEqual(live);
	});

	it('adds to one who has a note already, and to the link only once', async () => {
		const known = '---\ntype: contact\nname: Jonas Weber\nreferred_by: ["[[Kevin]]"]\nreferred_on: 2026-09-01\nmay_use_name: no\n---\n';
		const vault = new TestVault({ ...live, [jonas]: known }, '2026-10-27T10:26');
		await vault.run(captureReferral, { meeting: talkPath, name: '', contact: jonas, mayUseName: 'yes' });
		await vault.run(captureReferral, { meeting: talkPath, name: '', contact: jonas, mayUseName: 'yes' });
		expect(vault.text(jonas)).toContain('referred_by: ["[[Kevin]]", "[[Amara Okafor]]"]\nreferred_on: 2026-09-01\nmay_use_name: no\n');
		expect(vault.text(talkPath).split('"[[Jonas Weber]]"')).toHaveLength(2);
	});

	it('leaves the note of somebody who must not be contacted as it is, and says so', async () => {
		const vault = new TestVault(live, at14);
		const plan = await vault.run(captureReferral, { meeting: talkPath, name: '', contact: paths.sunita, mayUseName: 'unknown' });
		expect(plan.done).toBe('Captured the referral to Sunita Deshpande. Their note stays as it is: they are not to be contacted.');
		expect(vault.text(paths.sunita)).toBe(notes[paths.sunita]);
	});

	it('tells of a namesake, and wants a name', async () => {
		const vault = new TestVault(live, at14);
		expect((await vault.run(capture, { meeting: talkPath, kind: 'referral', text: 'Sunita Deshpande' })).done).toContain('Another contact has the same name.');
		expect((await vault.refusal(captureReferral, { meeting: talkPath, name: ' ', mayUseName: 'yes' })).what).toBe('A referral needs a name.');
	});
});

describe('capturing a promise', () => {
	it('writes a task with its day at the end of Promises', async () => {
		const vault = new TestVault(live, at14);
		const plan = await vault.run(capturePromise, { meeting: talkPath, by: 'me', text: 'send the dashboard link', due: day('2026-10-30') });
		await vault.run(capturePromise, { meeting: talkPath, by: 'them', text: 'introduce [[Jonas Weber]]' });
		expect(plan.done).toBe('Your promise: send the dashboard link, by Fri 30 Oct.');
		expect(vault.text(talkPath)).toContain('## Promises\n\n- [ ] I promised: send the dashboard link (2026-10-30)\n- [ ] They promised: introduce [[Jonas Weber]]\n\n## Debrief');
		expect(vault.loops()).toContain('my-promise 2026-10-30');
	});

	it('is refused for a day that is past, and without words', async () => {
		const vault = new TestVault(live, at14);
		expect((await vault.refusal(capturePromise, { meeting: talkPath, by: 'me', text: 'x', due: day('2026-10-26') })).what).toContain('is past');
		expect((await vault.refusal(capturePromise, { meeting: talkPath, by: 'me', text: ' ' })).what).toBe('There is nothing to promise.');
	});
});

describe('what is noted without a text', () => {
	it('that they were in transition goes to their own note', async () => {
		const vault = new TestVault(live, at14);
		await vault.run(captureTransition, { meeting: talkPath });
		expect(vault.text(paths.amara)).toContain('been_in_transition: "yes"\n');
		expect(vault.text(talkPath)).toBe(running);
		expect((await vault.refusal(captureTransition, { meeting: talkPath })).what).toBe('That is noted of Amara Okafor already.');
	});

	it('in a group has to be said of whom', async () => {
		const group = running.replace('"[[Amara Okafor]]"', '"[[Amara Okafor]]", "[[Gordon Achterberg]]"');
		const vault = new TestVault({ ...live, [talkPath]: group }, at14);
		expect((await vault.refusal(captureTransition, { meeting: talkPath })).what).toContain('Of whom it is meant');
		await vault.run(captureTransition, { meeting: talkPath, contact: paths.amara });
	});

	it('a good point is ticked once, and a name is left to the report-back once', async () => {
		const vault = new TestVault(live, at14);
		await vault.run(tellPoint, { meeting: talkPath, point: 'pitch' });
		await vault.run(notToday, { meeting: talkPath });
		expect(vault.text(talkPath)).toBe(running.replace('## Notes\n', "## Notes\n\n- 14' told:: pitch\n- 14' ask-later:: referral\n"));
		expect((await vault.refusal(tellPoint, { meeting: talkPath, point: 'Pitch' })).what).toBe('"Pitch" was told already.');
		expect((await vault.refusal(notToday, { meeting: talkPath })).what).toBe('That is noted already.');
		expect((await vault.refusal(tellPoint, { meeting: talkPath, point: ' ' })).what).toBe('There is nothing to tick.');
	});
});

describe('a question that was asked', () => {
	const line = '- [ ] Which skill do you use every week? *(must ask; 3 min; because: skills)* ^Q20';

	it('is ticked with the answer below it', async () => {
		const vault = new TestVault(live, at14);
		expect((await vault.run(answerQuestion, { meeting: talkPath, line, answer: 'window functions' })).done).toBe('Asked: Which skill do you use every week?');
		expect(vault.text(talkPath)).toBe(running.replace(line, `${line.replace('[ ]', '[x]')}\n\t- 14' window functions`));
	});

	it('that stands on no list is added', async () => {
		const vault = new TestVault(live, at14);
		await vault.run(answerQuestion, { meeting: talkPath, text: 'What about dbt?' });
		expect(vault.text(talkPath)).toContain('- Who decides?\n- [x] What about dbt?\n');
		expect((await vault.refusal(answerQuestion, { meeting: talkPath })).what).toBe('No question was chosen.');
		expect((await vault.refusal(answerQuestion, { meeting: talkPath, line: '- [ ] gone' })).what).toContain('is not there any more');
	});
});

describe('striking what was said off the record', () => {
	it('takes the last line out of the file, and out of what undo would bring back', async () => {
		const vault = new TestVault(live, at14);
		await vault.run(capture, { meeting: talkPath, kind: 'note', text: 'fine' });
		await vault.run(capture, { meeting: talkPath, kind: 'note', text: 'layoffs in May' });
		const plan = await vault.run(strikeCapture, { meeting: talkPath });
		expect(plan.done).toBe('Struck for good, also from undo.');
		expect(vault.text(talkPath)).toBe(running.replace('## Notes\n', "## Notes\n\n- 14' fine\n"));
		await vault.committer.undo();
		expect(vault.text(talkPath)).toBe(running);
		expect(vault.committer.lastUndo).toBeUndefined();
	});

	it('asks which line is meant where the note does not say which came last', async () => {
		const vault = new TestVault(live, at14);
		await vault.run(capture, { meeting: talkPath, kind: 'note', text: 'fine' });
		await vault.run(capturePromise, { meeting: talkPath, by: 'them', text: 'secret' });
		expect((await vault.refusal(strikeCapture, { meeting: talkPath })).advice).toBe('Choose the line that is to be struck.');
		expect(strikable(vault.text(talkPath)).map(({ says }) => says)).toEqual(["14' fine", 'They promised: secret']);
		await vault.run(strikeCapture, { meeting: talkPath, line: '- [ ] They promised: secret' });
		expect(vault.text(talkPath)).toBe(running.replace('## Notes\n', "## Notes\n\n- 14' fine\n"));
		expect((await vault.refusal(strikeCapture, { meeting: talkPath, line: '- [ ] They promised: secret' })).what).toContain('is not there any more');
	});

	it('takes a referral out of the list too, and says that the contact stays', async () => {
		const vault = new TestVault(live, at14);
		await vault.run(captureReferral, { meeting: talkPath, name: 'Jonas Weber', mayUseName: 'no' });
		const plan = await vault.run(strikeCapture, { meeting: talkPath });
		expect(plan.done).toBe('Struck for good, also from undo. The note of Jonas Weber stays; delete it if it is to go too.');
		expect(vault.text(talkPath)).toBe(running);
		expect(vault.text(jonas)).toContain('Jonas Weber');
	});

	it('is refused where nothing was captured', async () => {
		const vault = new TestVault(live, at14);
		vault.edit(talkPath, (text) => text.replace('- Who decides?\n', ''));
		expect((await vault.refusal(strikeCapture, { meeting: talkPath })).what).toBe('Nothing was captured that could be struck.');
	});
});

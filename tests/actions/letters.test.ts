import { describe, expect, it } from 'vitest';
import { draftConfirmation } from '../../src/actions/drafts/draft-confirmation';
import { draftDeclineReply } from '../../src/actions/drafts/draft-decline-reply';
import { draftIntroduction } from '../../src/actions/drafts/draft-introduction';
import { draftKeepInTouch } from '../../src/actions/drafts/draft-keep-in-touch';
import { draftLandedNews } from '../../src/actions/drafts/draft-landed-news';
import { draftNudge } from '../../src/actions/drafts/draft-nudge';
import { draftReferralNews } from '../../src/actions/drafts/draft-referral-news';
import { draftReportBack } from '../../src/actions/drafts/draft-report-back';
import { draftReschedule } from '../../src/actions/drafts/draft-reschedule';
import { listDrafts, type DraftForReview } from '../../src/actions/drafts/list-drafts';
import { markSent } from '../../src/actions/drafts/mark-sent';
import type { NotePath } from '../../src/domain/problem';
import { amara, people, paths } from './people';
import { day, TestVault } from './test-vault';

const me = { 'Me.md': '---\ntype: profile\nmy_name: "Leila O\'Neil"\ntimezone: America/Chicago\npitch_30: "I count what wards chart."\n---\n' };
const written = amara.replace('contact_stage: ready', 'contact_stage: awaiting-reply\noutreach_sent: 2026-10-15\noutreach_channel: email');
const jonas = 'Interviews/Contacts/Jonas Weber.md';
const jonasText = '---\ntype: contact\nname: "Jonas Weber"\ncontact_category: [referral]\nreferred_by: ["[[Amara Okafor]]"]\nreferred_on: 2026-10-13\nknowledge_sought: ["how registries are kept"]\nreason_to_talk: "You run the registry."\noutreach_sent: 2026-10-14\n---\n';
const talk = 'Interviews/Meetings/2026-10-13 Amara Okafor.md';
const talkText = `---
type: meeting
contacts: ["[[Amara Okafor]]"]
meeting_status: debriefed
purpose: [learn-role]
meeting_start: 2026-10-13T12:00
timezone: America/Chicago
duration_min: 30
thank_you_sent: 2026-10-14
thanked: ["[[Amara Okafor]]"]
report_back_due: 2026-10-27
---

## Notes

- 12' advice:: publish one small dashboard
`;
const ahead = talkText.replace('debriefed', 'scheduled').replace('2026-10-13T12:00', '2026-10-29T12:00').replace(/thank_you_sent.*\nthanked.*\nreport.*\n/, '');

async function only(vault: TestVault, note: NotePath): Promise<DraftForReview> {
	const listed = await listDrafts(note, vault.context);
	const [draft] = listed.ok ? listed.value : [];
	if (draft === undefined) throw new Error(`no draft in ${note}`);
	return draft;
}

function failed({ checks }: DraftForReview): string[] {
	return checks.filter(({ passed }) => !passed).map(({ id }) => id);
}

describe('a nudge', () => {
	it('stands in the contact’s note, passes its checks, and is sent once', async () => {
		const vault = new TestVault({ ...people, ...me, [paths.amara]: written }, '2026-10-26T09:00');
		expect(await vault.run(draftNudge, { contact: paths.amara, channel: 'email' })).toMatchObject({ done: 'Drafted a nudge to Amara Okafor.', open: paths.amara });
		const draft = await only(vault, paths.amara);
		expect(draft.title).toBe('Nudge by email');
		expect(draft.subject).toBeUndefined();
		expect(failed(draft)).toEqual([]);
		expect(vault.loops()).toContain('nudge 2026-10-26');
		await vault.run(markSent, { note: paths.amara, draft: draft.id, on: day('2026-10-26') });
		expect(vault.text(paths.amara)).toContain('nudge_sent: 2026-10-26');
		expect(vault.text(paths.amara)).toContain('- 2026-10-26: Nudge sent by email.');
		expect(vault.loops()).not.toContain('nudge 2026-10-26');
		expect((await vault.refusal(draftNudge, { contact: paths.amara, channel: 'email' })).what).toContain('one nudge is enough');
	});

	it('is refused before a first message, after an answer, and to who asked not to be contacted', async () => {
		const vault = new TestVault({ ...people, ...me });
		expect((await vault.refusal(draftNudge, { contact: paths.amara, channel: 'email' })).what).toContain('no outreach');
		vault.edit(paths.amara, () => written.replace('outreach_channel', 'replied_on: 2026-10-16\noutreach_channel'));
		expect((await vault.refusal(draftNudge, { contact: paths.amara, channel: 'email' })).what).toContain('has answered');
		expect((await vault.refusal(draftNudge, { contact: paths.sunita, channel: 'email' })).what).toContain('asked not to be contacted');
	});
});

describe('letters around an appointment', () => {
	it('confirm it when they are sent', async () => {
		const vault = new TestVault({ ...people, ...me, [talk]: ahead });
		await vault.run(draftConfirmation, { meeting: talk, person: paths.amara });
		const draft = await only(vault, talk);
		expect(draft.title).toBe('Confirmation to Amara Okafor');
		expect(draft.text).toContain('Thursday 29 October at 12:00');
		await vault.run(markSent, { note: talk, draft: draft.id, on: day('2026-10-15') });
		expect(vault.text(talk)).toContain('confirmed_on: 2026-10-15');
	});

	it('ask for another time with the old one in it, and change no appointment', async () => {
		const vault = new TestVault({ ...people, ...me, [talk]: ahead });
		await vault.run(draftReschedule, { meeting: talk, person: paths.amara });
		const draft = await only(vault, talk);
		expect(draft.text).toContain('I have to move our conversation on Thursday 29 October at 12:00.');
		expect(failed(draft)).toEqual([]);
		expect(vault.text(talk)).toContain('meeting_start: 2026-10-29T12:00');
	});

	it.each([
		['me', 'I am sorry that I had to call off our conversation on Thursday 29 October at 12:00.'],
		['them', 'Thank you for telling me that our conversation on Thursday 29 October at 12:00 will not work.'],
	])('after %s called it off offer other times, and never the one that was called off', async (by, opening) => {
		const moved = ahead.replace('meeting_status: scheduled', `meeting_status: cancelled\ncancelled_by: ${by}\nprevious_starts: ["2026-10-27T09:00 America/Chicago"]`);
		const vault = new TestVault({ ...people, 'Me.md': me['Me.md'].replace('pitch_30', 'availability: ["Mon-Fri 14:00-17:00"]\npitch_30'), [talk]: moved });
		await vault.run(draftReschedule, { meeting: talk, person: paths.amara });
		const draft = await only(vault, talk);
		expect(draft.text).toContain(opening);
		expect(draft.text.split('12:00')).toHaveLength(2);
		expect(draft.text).toContain('suit you instead?');
		expect(failed(draft)).toEqual([]);
	});

	it('are refused once it was held, without a start, and to who does not take part', async () => {
		const vault = new TestVault({ ...people, ...me, [talk]: talkText, [jonas]: jonasText });
		expect((await vault.refusal(draftConfirmation, { meeting: talk, person: paths.amara })).what).toContain('was held');
		expect((await vault.refusal(draftReschedule, { meeting: talk, person: paths.amara })).what).toContain('was held');
		vault.edit(talk, () => ahead);
		expect((await vault.refusal(draftConfirmation, { meeting: talk, person: jonas })).what).toContain('is not among the people');
		vault.edit(talk, () => ahead.replace(/meeting_start.*\n/, ''));
		expect((await vault.refusal(draftConfirmation, { meeting: talk, person: paths.amara })).property).toBe('meeting_start');
	});
});

describe('a report-back', () => {
	it('takes up the advice and what the person said came of it, and closes the loop when sent', async () => {
		const vault = new TestVault({ ...people, ...me, [talk]: talkText }, '2026-10-27T09:00');
		expect(vault.loops()).toContain('report-back 2026-10-27');
		await vault.run(draftReportBack, { meeting: talk, person: paths.amara, told: { did: 'I published a dashboard of my ward', came: 'two wards asked for one like it' } });
		const draft = await only(vault, talk);
		expect(draft.text).toContain('“publish one small dashboard”. I published a dashboard of my ward. What came of it: two wards asked for one like it.');
		expect(failed(draft)).toEqual([]);
		await vault.run(markSent, { note: talk, draft: draft.id, on: day('2026-10-27') });
		expect(vault.text(talk)).toContain('report_back_sent: 2026-10-27');
		expect(vault.text(paths.amara)).toContain('- 2026-10-27: Sent: Report-back to Amara Okafor.');
		expect(vault.loops()).not.toContain('report-back 2026-10-27');
	});

	it('is refused for a meeting that was not held', async () => {
		const vault = new TestVault({ ...people, ...me, [talk]: ahead });
		expect((await vault.refusal(draftReportBack, { meeting: talk, person: paths.amara })).what).toContain('not recorded as held');
	});
});

describe('a request for an introduction', () => {
	it('stands with the one who is asked, holds a note to pass on, and is checked against whom it is about', async () => {
		const vault = new TestVault({ ...people, ...me, [jonas]: jonasText });
		await vault.run(draftIntroduction, { contact: paths.amara, wanted: ' jonas  weber ' });
		const draft = await only(vault, paths.amara);
		expect(draft.title).toBe('Introduction to jonas weber');
		expect(draft.text).toContain('> My name is Leila O\'Neil. I count what wards chart. I would be grateful for 20 minutes of your time, to learn how registries are kept.');
		expect(failed(draft)).toEqual([]);
		vault.edit(jonas, (text) => text.replace('type: contact', 'type: contact\ndo_not_contact: true'));
		expect(failed(await only(vault, paths.amara))).toEqual(['may-be-met']);
	});

	it('once sent puts off writing to them for a week, until one asks what came of it', async () => {
		const unwritten = jonasText.replace('outreach_sent: 2026-10-14\n', 'snoozed: ["contact-referral 2026-10-16"]\n');
		const vault = new TestVault({ ...people, ...me, [jonas]: unwritten });
		expect(vault.loops()).toEqual(['contact-referral 2026-10-15']);
		await vault.run(draftIntroduction, { contact: paths.amara, wanted: 'Jonas Weber' });
		expect(vault.text(jonas)).toBe(unwritten);
		await vault.run(markSent, { note: paths.amara, draft: (await only(vault, paths.amara)).id, on: day('2026-10-15') });
		expect(vault.model.openLoops(vault.now)).toMatchObject([{ kind: 'contact-referral', due: '2026-10-15', shownFrom: '2026-10-22' }]);
		expect(vault.text(jonas)).toContain('- 2026-10-15: Asked [[Amara Okafor]] for an introduction.');
		await vault.committer.undo();
		expect(vault.text(jonas)).toBe(unwritten);
	});

	it.each([
		['has no note', undefined],
		['was referred by nobody', jonasText.replace(/referred_by.*\nreferred_on.*\n/, '').replace(/outreach_sent.*\n/, '')],
	])('once sent makes the day to ask what came of it a task of whoever was asked, where the wanted one %s', async (_, text) => {
		const vault = new TestVault({ ...people, ...me, ...text === undefined ? {} : { [jonas]: text } });
		const send = async (on: string): Promise<void> => {
			await vault.run(draftIntroduction, { contact: paths.amara, wanted: 'Jonas Weber' });
			await vault.run(markSent, { note: paths.amara, draft: (await only(vault, paths.amara)).id, on: day(on) });
		};
		await send('2026-10-13');
		const line = '- [ ] I promised: ask what came of the introduction to Jonas Weber (2026-10-20)';
		expect(vault.text(paths.amara).split(line)).toHaveLength(2);
		expect(vault.model.openLoops(vault.now)).toMatchObject([{
			kind: 'my-promise', owner: paths.amara, person: paths.amara, due: '2026-10-20',
			why: 'You promised: ask what came of the introduction to Jonas Weber (for Tue 20 Oct).',
		}]);
		await send('2026-10-15');
		expect(vault.text(paths.amara).match(/ask what came of/g)).toHaveLength(1);
		if (text !== undefined) expect(vault.text(jonas)).toBe(text);
	});

	it('once sent starts no clock where the wanted one was written to, or must not be', async () => {
		for (const text of [jonasText, jonasText.replace(/outreach_sent.*/, 'do_not_contact: true')]) {
			const vault = new TestVault({ ...people, ...me, [jonas]: jonasText });
			await vault.run(draftIntroduction, { contact: paths.amara, wanted: 'Jonas Weber' });
			vault.edit(jonas, () => text);
			await vault.run(markSent, { note: paths.amara, draft: (await only(vault, paths.amara)).id, on: day('2026-10-15') });
			expect(vault.text(jonas)).toBe(text);
			expect(vault.text(paths.amara)).not.toContain('ask what came of');
		}
	});

	it('is refused where either of the two must not be written to, and to introduce somebody to themselves', async () => {
		const vault = new TestVault({ ...people, ...me });
		expect((await vault.refusal(draftIntroduction, { contact: paths.sunita, wanted: 'a data lead' })).what).toContain('asked not to be contacted');
		expect((await vault.refusal(draftIntroduction, { contact: paths.amara, wanted: 'Sunita Deshpande' })).what).toContain('asked not to be contacted');
		expect((await vault.refusal(draftIntroduction, { contact: paths.amara, wanted: 'Amara Okafor' })).what).toContain('themselves');
		expect((await vault.refusal(draftIntroduction, { contact: paths.amara, wanted: ' ' })).what).toContain('whom');
	});
});

describe('news', () => {
	it('for who named somebody tells what came of it, and closes the loop when sent', async () => {
		const vault = new TestVault({ ...people, ...me, [jonas]: jonasText });
		expect(vault.loops()).toContain('tell-referrer 2026-10-15');
		await vault.run(draftReferralNews, { contact: paths.amara });
		const draft = await only(vault, paths.amara);
		expect(draft.text).toContain('I wrote to Jonas Weber on Wednesday 14 October, and have had no answer yet.');
		expect(failed(draft)).toEqual([]);
		await vault.run(markSent, { note: paths.amara, draft: draft.id, on: day('2026-10-15') });
		expect(vault.loops()).not.toContain('tell-referrer 2026-10-15');
		expect((await vault.refusal(draftReferralNews, { contact: jonas })).what).toContain('has named nobody');
	});

	it.each([['yes', '.'], ['decline', '; it came to nothing, and I leave it there.']])('tells of somebody who was introduced that they wrote first: %s', async (kind, end) => {
		const wroteFirst = jonasText.replace('outreach_sent: 2026-10-14', `replied_on: 2026-10-14\nreply_kind: "${kind}"`);
		const vault = new TestVault({ ...people, ...me, [jonas]: wroteFirst });
		await vault.run(draftReferralNews, { contact: paths.amara });
		expect((await only(vault, paths.amara)).text).toContain(`Jonas Weber wrote to me on Wednesday 14 October${end}`);
	});

	it('that the goal is reached names the piece that came from this person', async () => {
		const vault = new TestVault({ ...people, ...me, [talk]: talkText });
		await vault.run(draftLandedNews, { contact: paths.amara, news: 'I begin in January' });
		const draft = await only(vault, paths.amara);
		expect(draft.text).toContain('“publish one small dashboard”');
		expect(failed(draft)).toEqual([]);
	});

	it('between meetings goes the way the person likes, with what was said to be new', async () => {
		const vault = new TestVault({ ...people, ...me, [talk]: talkText, [paths.amara]: amara.replace('email:', 'preferred_channel: linkedin\nemail:') });
		await vault.run(draftKeepInTouch, { contact: paths.amara, told: { did: 'I published a dashboard', gift: 'a map of the wards' } });
		const draft = await only(vault, paths.amara);
		expect([draft.channel, draft.subject]).toEqual(['linkedin', undefined]);
		expect(draft.text).toContain('I published a dashboard. Thank you for that advice.');
		expect(draft.text).toContain('came across this: a map of the wards.');
	});
});

describe('a reply to a no', () => {
	it('thanks and asks for nothing, and is refused where nobody said no', async () => {
		const vault = new TestVault({ ...people, ...me });
		expect((await vault.refusal(draftDeclineReply, { contact: paths.amara })).what).toContain('has not said no');
		vault.edit(paths.amara, () => written.replace('outreach_channel', 'replied_on: 2026-10-16\nreply_kind: decline\noutreach_channel').replace('awaiting-reply', 'closed\nclosed_reason: declined'));
		await vault.run(draftDeclineReply, { contact: paths.amara });
		expect(failed(await only(vault, paths.amara))).toEqual([]);
	});
});

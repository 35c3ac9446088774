import { describe, expect, it } from 'vitest';
import { listDrafts } from '../../src/actions/drafts/list-drafts';
import { makeQuestionList } from '../../src/actions/appointment/make-question-list';
import { draftIntroduction } from '../../src/actions/drafts/draft-introduction';
import { gatherDraftFacts } from '../../src/actions/drafts/gather-draft-facts';
import { openContact, openMeeting } from '../../src/actions/opened-note';
import { checkDraft } from '../../src/draft/check-draft';
import { draftKinds } from '../../src/draft/draft-kind';
import { makeDraft } from '../../src/draft/make-draft';
import { writeDraft } from '../../src/draft/draft';
import { putBlock } from '../../src/note/body/written-block';
import { sources } from '../architecture/source-files';
import { TestVault } from './test-vault';

const amara = 'Contacts/Amara Okafor.md';
const held = 'Meetings/2026-10-13 Amara Okafor.md';
const ahead = 'Meetings/2026-10-29 Amara Okafor.md';

/** Zoë is confidential, and stands wherever one note can name another: as referrer, referred, in captures, promises, choices. */
const files = {
	'Me.md': '---\ntype: profile\nmy_name: Leila\ntimezone: America/Chicago\npitch_30: "I count what wards chart."\n---\n',
	'Goals/Health.md': '---\ntype: search_goal\ngoal_status: active\n---\n',
	'Contacts/Zoë Kept.md': '---\ntype: contact\nname: "Zoë Kept"\naliases: ["Z. Kept-Lind"]\npreferred_name: "Zoë"\nconfidential: true\ncontact_category: [referral]\nreferred_by: ["[[Amara Okafor]]"]\noutreach_sent: 2026-10-14\nreplied_on: 2026-10-15\n---\n',
	'Contacts/Jonas Weber.md': '---\ntype: contact\nname: "Jonas Weber"\ncontact_category: [referral]\nreferred_by: ["[[Amara Okafor]]"]\noutreach_sent: 2026-10-14\n---\n',
	[amara]: '---\ntype: contact\nname: "Amara Okafor"\ncontact_category: [referral]\nreferred_by: ["[[Zoë Kept]]", "[[Jonas Weber]]"]\nmay_use_name: "yes"\nreason_to_talk: "She built the team"\nknowledge_sought: ["how a team is built"]\nemail: ["amara@example.com"]\ninterests: [sailing]\n---\n',
	[held]: `---
type: meeting
contacts: ["[[Amara Okafor]]"]
meeting_status: debriefed
search_goal: ["[[Health]]"]
meeting_start: 2026-10-13T12:00
timezone: America/Chicago
duration_min: 30
referrals: ["[[Zoë Kept]]", "[[Jonas Weber]]"]
---

## Notes

- 3' advice:: do as Zoë Kept did and publish one chart
- 4' quote:: "[[Zoë Kept|Our mutual friend]] reads every page."
- 5' advice:: ask Z. Kept-Lind for the report
- 6' process:: the wards chart by hand
- 7' referral:: [[Zoë Kept]] | knows procurement

## Promises

- [ ] I promised: send the chart to [[Zoë Kept]] (2026-10-20)
- [ ] I promised: send her the chart (2026-10-21)
- [ ] They promised: a word with Zoë Kept

## Debrief

### Use in the thank-you

- do as Zoë Kept did and publish one chart
- Zoë Kept was worth the hour
`,
	'Meetings/2026-10-12 Zoë Kept.md': '---\ntype: meeting\ncontacts: ["[[Zoë Kept]]"]\nmeeting_status: debriefed\nsearch_goal: ["[[Health]]"]\nmeeting_start: 2026-10-12T12:00\ntimezone: America/Chicago\n---\n\n## Notes\n\n- certification:: CPHIMS\n- process:: zzkeptprocess runs the wards\n',
	[ahead]: '---\ntype: meeting\ncontacts: ["[[Amara Okafor]]"]\nmeeting_status: scheduled\nsearch_goal: ["[[Health]]"]\nmeeting_start: 2026-10-29T12:00\ntimezone: America/Chicago\nduration_min: 30\nmeeting_channel: phone\n---\n',
};

const named = /Zoë|Kept|mutual friend|zzkept/u;

describe('somebody who is marked confidential', () => {
	it.each(draftKinds.flatMap((kind) => [held, ahead].map((meeting) => ({ kind, meeting }))))('is named in no $kind to others, nor anything that names them ($meeting)', async ({ kind, meeting }) => {
		const vault = new TestVault(files);
		const person = await openContact(amara, vault.context);
		const opened = await openMeeting(meeting, vault.context);
		if (!person.ok || !opened.ok) throw new Error('not opened');
		const facts = await gatherDraftFacts(person.value, opened.value, vault.context);
		const { templates } = vault.context;
		const draft = makeDraft({ kind, channel: 'email' }, templates, facts);
		if (!draft.ok) throw new Error(draft.problem.what);
		const text = writeDraft(draft.value);
		// A sheet is for my own eyes: it may say what I promised whom.
		if (kind !== 'prep-sheet') expect(text).not.toMatch(named);
		else expect(text.replace(/^- (?:I owe them|They offered):.*$/gmu, '')).not.toMatch(named);
		expect(checkDraft(draft.value, facts, templates.questions).filter(({ id, passed }) => id === 'confidential' && !passed)).toEqual([]);
	});

	it('is named in the same letters once they are no longer confidential, so that these tests would notice', async () => {
		const open = { ...files, 'Contacts/Zoë Kept.md': files['Contacts/Zoë Kept.md'].replace('confidential: true\n', '') };
		const vault = new TestVault(open);
		const [person, meeting] = [await openContact(amara, vault.context), await openMeeting(held, vault.context)];
		if (!person.ok || !meeting.ok) throw new Error('not opened');
		const facts = await gatherDraftFacts(person.value, meeting.value, vault.context);
		const naming = draftKinds.filter((kind) => {
			const draft = makeDraft({ kind, channel: 'email' }, vault.context.templates, facts);
			return draft.ok && named.test(writeDraft(draft.value));
		});
		expect(naming).toEqual(expect.arrayContaining(['outreach', 'thank-you', 'report-back', 'referral-news', 'landed']));
	});

	it('is not asked about by name', async () => {
		const refused = await new TestVault(files).refusal(draftIntroduction, { contact: amara, wanted: 'Zoë Kept' });
		expect(refused.what).toBe('Zoë Kept is marked as confidential, and is named in no letter. Nothing was written.');
	});

	it('gives nothing of what they said to a question for somebody else', async () => {
		const vault = new TestVault(files);
		await vault.run(makeQuestionList, { meeting: ahead });
		expect(vault.text(ahead)).not.toMatch(/CPHIMS|zzkept/u);
	});

	it('is found in a letter that was written by hand, or before they were marked', async () => {
		const letter = putBlock(files[amara], { section: 'Drafts', title: 'Outreach by email', kind: 'outreach-email', body: 'Subject: A question\n\nDear Amara Okafor,\n\nour friend [[Zoë Kept|Z.]] says hello.' });
		if (!letter.ok) throw new Error(letter.problem.what);
		const vault = new TestVault({ ...files, [amara]: letter.value });
		const listed = await listDrafts(amara, vault.context);
		const [draft] = listed.ok ? listed.value : [];
		expect(draft?.checks.filter(({ id }) => id === 'confidential').map(({ passed, says }) => [passed, says])).toEqual([[false, 'It names Zoë Kept, marked as confidential.']]);
	});
});

describe('what leaves the vault', () => {
	it('leaves by the window of a draft and by nothing else: its clipboard and its mail program', () => {
		const ways = /navigator\.(?:clipboard|share|sendBeacon)|window\.open\(|\blocation\.(?:href|assign|replace)|createObjectURL|new Blob\(|\.download\b|showSaveFilePicker|execCommand|clipboardData|dataTransfer|openExternal|mailto:|setData\(/u;
		const found = sources().filter(({ path }) => path.startsWith('src/')).filter(({ text }) => ways.test(text)).map(({ path }) => path);
		expect(found).toEqual(['src/import/read-vcards.ts', 'src/obsidian/drafts/mail-address.ts', 'src/obsidian/drafts/review-draft-window.ts']);
	});
});

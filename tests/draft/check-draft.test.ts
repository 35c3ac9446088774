import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/draft/check-draft';
import type { Draft } from '../../src/draft/draft';
import type { DraftFacts } from '../../src/draft/draft-facts';
import type { DraftChannel, DraftKind } from '../../src/draft/draft-kind';
import { countWords } from '../../src/draft/draft-length';
import { contact, earlier, facts, meeting, organization, sources, story } from './draft-fixtures';

const amara = contact('Amara Okafor', `
preferred_name: Amara
contact_category: [cold]
role_title: Analyst
organization: ["[[Cedar]]"]
knowledge_sought: [claims data]
reason_to_talk: She built the claims checks.
`);
const cedar = organization('Cedar');
const base = facts({ facts: amara, organization: cedar });

function failed(text: string, kind: DraftKind = 'outreach', given: DraftFacts = base, channel: DraftChannel | undefined = 'email'): readonly string[] {
	const draft: Draft = { kind, channel, subject: undefined, text };
	return checkDraft(draft, given, sources().questions).filter((check) => !check.passed).map((check) => check.id);
}

const right = `Dear Amara,

I am writing to you for what you know as Analyst at Cedar. Could you spare 20 minutes, so that I can learn about claims data? You built the claims checks. Your field as a whole interests me, too. I will gladly fit in with whatever time suits you.

Leila Haddad-Nilsson
https://example.org/leila?from=mail&lang=en`;

describe('a first message', () => {
	it('passes when it is right', () => {
		expect(failed(right)).toEqual([]);
	});

	it.each([
		['job-words', 'Are there any openings? I attach my CV.'],
		['job-words', 'I would like to apply.'],
		['not-to-be-asked', 'May I pick your brain?'],
		['no-holes', 'Smith &amp; Sons'],
		['no-holes', '{{contact.name}}'],
		['missing-facts', '[add: reason to talk]'],
		['meeting-word', 'It is an informational interview.'],
		['spoken-to-them', 'She is a great analyst.'],
		['empty-phrase', 'Just checking in.'],
		['length', Array.from({ length: 60 }, () => 'word').join(' ')],
	])('fails %s for: %s', (id, sentence) => {
		expect(failed(right.replace('You built', `${sentence} You built`))).toContain(id);
	});

	it('fails without a question, without minutes, without its reason, without a connection, without initiative, without the name', () => {
		expect(failed(right.replace('?', '.'))).toContain('question');
		expect(failed(right.replace('20 minutes', 'some time'))).toContain('minutes');
		expect(failed(right.replace('about claims data', 'something').replace('You built the claims checks. ', ''))).toContain('reason');
		expect(failed(right.replace('as Analyst at Cedar', 'now'))).toContain('connection');
		expect(failed(right.replace('I will gladly fit in with whatever time suits you.', 'Tell me when you like.'))).toContain('initiative');
		expect(failed(right.replace('Amara', 'Amy'))).toContain('name');
	});

	it('asks for one particular thing and for the field beyond it, in a letter and on the phone', () => {
		const broad = 'Your field as a whole interests me, too. ';
		expect(failed(right.replace('about claims data', 'more'))).toContain('narrow-and-broad');
		expect(failed(right.replace(broad, ''))).toContain('narrow-and-broad');
		expect(failed(right.replace(broad, ''), 'outreach', base, 'phone')).toContain('narrow-and-broad');
		expect(failed(right.replace(broad, ''), 'outreach', base, 'message')).not.toContain('narrow-and-broad');
		expect(failed(right.replace(broad, ''), 'outreach', base, 'linkedin')).not.toContain('narrow-and-broad');
		expect(failed(right.replace(broad, 'I would like to hear how health care looks to you. '))).not.toContain('narrow-and-broad');
		expect(failed(right.replace(broad, 'You have long been in health care. '))).toContain('narrow-and-broad');
	});

	it('fails when it is about me', () => {
		expect(failed(right.replace('You built the claims checks.', 'I am a nurse. I count charts. I like data. I have done so for many long years now, and I will do so again, as I said before to all of the others in my ward, and to myself on the way home from it.'))).toContain('about-them');
	});

	it('does not take a name for a word: somebody is called Job, and a firm Apply', () => {
		const job = facts({ facts: contact('Job van Dam', 'contact_category: [cold]\nknowledge_sought: [claims]\nrole_title: Analyst'), organization: organization('Apply & Sons') });
		const text = right.replace('Amara', 'Job van Dam').replace('Cedar', 'Apply & Sons');
		expect(failed(text, 'outreach', job)).not.toContain('job-words');
	});

	it('counts words without the signature, and each sign of Chinese', () => {
		expect(countWords('Dear 王小明, it is — 3 o’clock.')).toBe(8);
		const long = `Dear Amara,\n\n${'you '.repeat(70)}could you?\n\nLeila Haddad-Nilsson\nhttps://example.org/leila?from=mail&lang=en`;
		expect(failed(long)).not.toContain('length');
		expect(failed(`${long}\n\nP.S. And one more thing.`)).toContain('length');
	});

	it('allows 200 characters in a note with an invitation', () => {
		const note = (length: number): string => `Dear Amara, could you spare 20 minutes on claims? Any time that suits you. ${'x'.repeat(200)}`.slice(0, length);
		expect(failed(note(200), 'outreach', base, 'linkedin')).not.toContain('length');
		expect(failed(note(201), 'outreach', base, 'linkedin')).toContain('length');
	});

	it('follows the setting in a note with an invitation: 300 characters with a paid account', () => {
		const paid = { ...base, invitationCharacters: 300 };
		const note = (length: number): string => `Dear Amara, could you spare 20 minutes on claims? Any time that suits you. ${'x'.repeat(300)}`.slice(0, length);
		expect(failed(note(300), 'outreach', paid, 'linkedin')).not.toContain('length');
		expect(failed(note(301), 'outreach', paid, 'linkedin')).toContain('length');
	});

	it('lets words of others stand that are in quotation marks, and interviews of others', () => {
		expect(failed(right.replace('You built', 'You once said “every job is three jobs”. You built'))).not.toContain('job-words');
		expect(failed(right.replace('You built', 'You interview directors. You built'))).not.toContain('meeting-word');
	});

	it('warns while a formal process is under way, and never lets a person be written to who must not', () => {
		expect(failed(right, 'outreach', facts({ facts: amara, organization: organization('Cedar', 'org_status: interviewing') }))).toEqual(['formal-process']);
		expect(failed(right, 'outreach', facts({ facts: { ...amara, contact: { ...amara.contact, do_not_contact: true } }, organization: cedar }))).toContain('may-write');
	});

	it('after years of silence tells only what is newer than the last meeting', () => {
		const old = facts({ facts: contact('Amara', 'last_seen: 2019-05-01'), organization: cedar }, { stories: [story('Old', 'story_headline: I won a prize\nstory_date: 2018-01-01')] });
		expect(failed('Dear Amara,\n\nWe last met in May 2019. I won a prize.', 'outreach', old)).toContain('catch-up');
	});
});

describe('a thank-you', () => {
	const held = meeting('meeting_start: 2026-11-02T19:00\ntimezone: America/Chicago', `
## Notes
- 12' quote:: "Nobody reads page two."
- 20' warning:: the vendor will be dropped in May | confidential
- 25' affirmation:: "your calm in a crisis is rare"

## Promises
- [ ] I promised: send the dashboard link (2026-11-05)
- [ ] They promised: introduce me to the registry team
`, [amara], [{ name: 'Jonas Weber', called: 'Jonas' }]);
	const given = facts({ facts: amara, organization: cedar }, { meeting: held });
	const note = `Dear Amara,

Thank you for the time you gave me on Monday 2 November, and for helping me learn about claims data. One sentence of yours stays with me: “Nobody reads page two.” As I promised, I will send the dashboard link by Thursday 5 November. Thank you as well for offering to introduce me to the registry team; there is no hurry. Thank you for naming Jonas to me.

Leila Haddad-Nilsson`;

	it('passes when it is of this conversation', () => {
		expect(failed(note, 'thank-you', given, undefined)).toEqual([]);
	});

	it('fails when it could be sent to anyone', () => {
		expect(failed(note.replace('One sentence of yours stays with me: “Nobody reads page two.” ', 'It was a great and useful talk, and I took very much from it for my own way. '), 'thank-you', given, undefined)).toEqual(['only-this-conversation']);
	});

	it('fails when only the name would have to be changed to send it to somebody else of the same search', () => {
		const jonas = contact('Jonas Weber', 'role_title: Analyst\nknowledge_sought: [claims data]');
		const talked = meeting('meeting_start: 2026-11-03T19:00\ntimezone: America/Chicago', `
## Notes
- 9' skill:: reading claims data by its remittance codes

## Promises
- [ ] I promised: send the dashboard link (2026-11-05)
`, [jonas]);
		const swapped = note.replaceAll('Amara', 'Jonas Weber').replace(' Thank you for naming Jonas to me.', '').replace('One sentence of yours stays with me: “Nobody reads page two.”', 'It was good to talk about claims data.');
		expect(failed(swapped, 'thank-you', facts({ facts: jonas, organization: cedar }, { meeting: talked }), undefined)).toContain('only-this-conversation');
		expect(failed(swapped.replace('about claims data.', 'about claims data, and its remittance codes.'), 'thank-you', facts({ facts: jonas, organization: cedar }, { meeting: talked }), undefined)).not.toContain('only-this-conversation');
	});

	it('fails for a forgotten promise of either side, an unnamed referral, a new request, and what was private', () => {
		expect(failed(note.replace('send the dashboard link by Thursday 5 November', 'be in touch by Friday'), 'thank-you', given, undefined)).toContain('my-promises');
		expect(failed(note.replace('introduce me to the registry team', 'help'), 'thank-you', given, undefined)).toContain('their-promises');
		expect(failed(note.replace('Jonas', 'him'), 'thank-you', given, undefined)).toContain('referrals');
		expect(failed(note.replace('there is no hurry.', 'could you also send me the list?'), 'thank-you', given, undefined)).toContain('no-new-request');
		expect(failed(note.replace('there is no hurry', 'the vendor will be dropped in May'), 'thank-you', given, undefined)).toContain('private');
		expect(failed(note.replace('there is no hurry', 'your calm in a crisis is rare'), 'thank-you', given, undefined)).toContain('private');
		expect(failed(note.replace(' by Thursday 5 November', ''), 'thank-you', given, undefined)).toContain('next-step');
	});
});

describe('smaller letters', () => {
	it('a nudge asks for less, in under 40 words', () => {
		expect(failed('Dear Amara,\n\nDid you see my message? Please answer.', 'nudge')).toContain('easier-ask');
		expect(failed(`Dear Amara, ten minutes? ${'w '.repeat(36)}`, 'nudge')).toContain('length');
	});

	it('a reply to a no asks for nothing', () => {
		expect(failed('Dear Amara,\n\nThank you. Might another day suit you?', 'decline-reply')).toContain('no-persuasion');
	});

	it('a note to keep in touch asks for no favour and has one question', () => {
		const given = facts({ facts: amara, earlier: [earlier('2026-08-01', '## Notes\n- advice:: publish')] });
		expect(failed('Dear Amara,\n\nCould you do me a favor? How are you?', 'keep-in-touch', given)).toEqual(expect.arrayContaining(['no-favour', 'one-question', 'length']));
	});

	it('a confirmation has day, both clocks, minutes and place', () => {
		const given = facts({ facts: { ...amara, contact: { ...amara.contact, timezone: 'Asia/Kolkata' } } }, { meeting: meeting('meeting_start: 2026-11-02T19:00\ntimezone: America/Chicago\nduration_min: 20\nmeeting_channel: video\nlocation: https://example.org/x', '', [amara]) });
		expect(failed('Dear Amara,\n\nSee you on Tuesday 3 November, 06:30 your time (19:00 mine), 20 minutes: https://example.org/x. I hope to learn about claims data.', 'confirmation', given)).toEqual([]);
		expect(failed('Dear Amara,\n\nSee you on Monday at 19:00.', 'confirmation', given)).toEqual(expect.arrayContaining(['times', 'place', 'minutes', 'hope']));
	});
});

import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/draft/check-draft';
import type { DraftFacts } from '../../src/draft/draft-facts';
import type { DraftKind } from '../../src/draft/draft-kind';
import { contact, facts, meeting, sources } from './draft-fixtures';

const amara = contact('Amara Okafor', 'preferred_name: Amara\nknowledge_sought: [claims data]');

function failed(kind: DraftKind, text: string, given: DraftFacts): readonly string[] {
	return checkDraft({ kind, channel: 'email', subject: undefined, text }, given, sources().questions).filter((check) => !check.passed).map((check) => check.id);
}

describe('a report-back written by hand', () => {
	const held = meeting('meeting_start: 2026-08-11T19:00\ntimezone: America/Chicago', '## Notes\n- 18\' advice:: publish one small dashboard\n', [amara]);
	const jonas = { name: 'Jonas Weber', called: 'Jonas', writtenOn: undefined, answeredOn: undefined, closed: false };
	const given = facts({ facts: amara }, { meeting: held });
	const letter = (told: string): string => `Dear Amara,\n\nWhen we talked in August, you told me to publish one small dashboard, and I wrote it down. ${told} Thank you for that advice, and for the hour you gave me over your lunch.\n\nI wanted you to know that your time was well spent. I hope all is well. How are things on your side?\n\nLeila Haddad-Nilsson`;

	it.each([
		'I published one in September. Two wards asked for one like it.',
		'We have since put it on the wall. Nobody looks at it, and that taught me something.',
		"I've finally built it, which led to a second one.",
		'I am using one every morning now, and it has changed how we hand over.',
		'I tried twice. Nothing came of it.',
		'I asked for leave to do it, and so far nothing has come.',
	])('says what was done and what came of it: %s', (told) => {
		expect(failed('report-back', letter(told), given).filter((id) => id.startsWith('what-'))).toEqual([]);
	});

	it.each([
		['what-i-did', 'It was good to talk.', ['what-i-did', 'what-came']],
		['what-i-did', 'Two wards have asked for such a thing as a result.', ['what-i-did']],
		['what-i-did', 'I will publish one soon. I wish I had the time. I was ill.', ['what-i-did', 'what-came']],
		['what-came', 'I published one in September.', ['what-came']],
		['what-came', 'What I did since: [add: what you did with it]. What came of it: [add: what came of it, also if nothing].', ['what-i-did', 'what-came']],
		['what-came', 'I published one in September. I thought of you when I came across this: a map.', ['what-came']],
	])('fails %s: %s', (_, told, ids) => {
		expect(failed('report-back', letter(told), given).filter((id) => id.startsWith('what-'))).toEqual(ids);
	});

	it('does not take what was done about somebody they named for what was done with their advice', () => {
		const referring = facts({ facts: amara, referred: [{ ...jonas, metOn: given.now.today }] }, { meeting: held });
		expect(failed('report-back', letter('I talked with Jonas on Tuesday 1 September.'), referring)).toEqual(expect.arrayContaining(['what-i-did', 'what-came']));
	});
});

describe('a request for an introduction, edited by hand', () => {
	const jonas = contact('Jonas Weber', 'knowledge_sought: [how registries are kept]\nreason_to_talk: He built the tumor registry.');
	const letter = 'Dear Amara,\n\nWould you be comfortable introducing me to Jonas Weber? I would like to learn how registries are kept. He built the one for tumors. If you would rather not, that is quite all right.\n\nPlease ask first whether it suits them.\n\n> My name is Leila Haddad-Nilsson. Twenty minutes on registries and tumors?\n\nOr may I write to them? Thank you.\n\nLeila Haddad-Nilsson';
	const given = facts({ facts: amara }, { wanted: { words: 'Jonas Weber', facts: jonas } });
	const purpose = (text: string, wanted: DraftFacts): readonly string[] => failed('introduction', text, wanted).filter((id) => ['what-to-ask', 'why-them'].includes(id));

	it('says in the letter itself what I would ask them, and why them', () => {
		expect(purpose(letter, given)).toEqual([]);
		expect(purpose(letter.replace('how registries are kept', 'more'), given)).toEqual(['what-to-ask']);
		expect(purpose(letter.replace('He built the one for tumors. ', ''), given)).toEqual(['why-them']);
	});

	it('fails where no reason is noted, and does not ask why it is a kind of person', () => {
		const unknown = facts({ facts: amara }, { wanted: { words: 'Jonas Weber', facts: contact('Jonas Weber') } });
		expect(purpose(letter, unknown)).toEqual(['why-them']);
		const kind = facts({ facts: amara }, { wanted: { words: 'somebody who keeps a registry', facts: undefined } });
		expect(purpose(letter, kind)).toEqual([]);
		expect(purpose(letter.replace('to learn how registries are kept', 'for 20 minutes'), kind)).toEqual(['what-to-ask']);
		expect(purpose(letter.replace('to learn how registries are kept', 'for 20 minutes, to learn [add: what you would ask them]'), kind)).toEqual(['what-to-ask']);
	});
});

describe('asking for another time, edited by hand', () => {
	const abroad = contact('Amara Okafor', 'preferred_name: Amara\ntimezone: Asia/Kolkata');
	const given = facts({ facts: abroad }, { meeting: meeting('meeting_start: 2026-11-05T18:00\ntimezone: America/Chicago\nprevious_starts: ["2026-11-02T19:00 America/Chicago"]', '', [abroad]) });
	const letter = 'Dear Amara,\n\nI am sorry: I have to move our conversation on Tuesday 3 November at 06:30 your time (19:00 mine). Would Friday 6 November at 05:30 your time (5 Nov, 18:00 mine) suit you instead?';

	it('says the old and the new time on both clocks', () => {
		const times = (text: string): readonly string[] => failed('reschedule', text, given).filter((id) => id.endsWith('-time'));
		expect(times(letter)).toEqual([]);
		expect(times(letter.replace('19:00', 'evening'))).toEqual(['old-time']);
		expect(times(letter.replace('18:00', 'evening'))).toEqual(['another-time']);
		expect(times(letter.replace('05:30', '05:45'))).toEqual(['another-time']);
	});
});

describe('the line of hope in a confirmation', () => {
	const hope = (text: string, goals: string, person = amara): boolean =>
		!failed('confirmation', text, facts({ facts: person }, { meeting: meeting(`meeting_start: 2026-11-02T19:00\nmeeting_goals: [${goals}]`, '', [person]) })).includes('hope');

	it('names what I want to learn, or a goal of the meeting', () => {
		expect(hope('See you then. I hope to learn about claims data.', '')).toBe(true);
		expect(hope('See you then. I would like to hear which certificate helps.', 'Know whether a certificate helps')).toBe(true);
		expect(hope('I look forward to our conversation on claims.', '')).toBe(false);
		expect(hope('See you then. I hope to learn much.', '')).toBe(false);
		expect(hope('See you then. I hope to learn [add: what you hope to learn from them].', '', contact('Amara'))).toBe(false);
		expect(hope('See you then. I hope to hear your story.', '', contact('Amara'))).toBe(true);
	});
});

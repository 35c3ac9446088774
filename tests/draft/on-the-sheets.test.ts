import { describe, expect, it } from 'vitest';
import type { DraftFacts } from '../../src/draft/draft-facts';
import type { DraftKind } from '../../src/draft/draft-kind';
import { makeDraft } from '../../src/draft/make-draft';
import { contact, facts, meeting, sources, story } from './draft-fixtures';

const call = 'meeting_start: 2026-11-02T19:00\ntimezone: America/Chicago\nduration_min: 30\nmeeting_goals: [Know the work]';

function written(kind: DraftKind, given: DraftFacts): string {
	const made = makeDraft({ kind, ...kind === 'outreach' ? { channel: 'email' as const } : {} }, sources(), given);
	if (!made.ok) throw new Error(made.problem.what);
	return made.value.text;
}

describe('what the notes know of a person', () => {
	it('what they know that I want to learn stands in the outreach, the agenda and the thank-you', () => {
		const amara = contact('Amara', 'knowledge_sought: [how claims are checked]\nreason_to_talk: She built the checks.');
		const given = facts({ facts: amara }, { meeting: meeting(call, '## Notes\n- 5\' quote:: "Nobody reads page two."', [amara]) });
		for (const kind of ['outreach', 'agenda', 'thank-you'] as const) expect(written(kind, given), kind).toContain('how claims are checked');
	});

	it('greets by what is known, in the way the name is said, and by nothing where nothing is', () => {
		const greeting = (properties: string, referrers: readonly string[] = []): string => {
			const amara = contact('Amara', properties);
			const given = facts({ facts: amara, referrers: referrers.map((name) => ({ name, called: name })) }, { meeting: meeting(call, '', [amara]) });
			return written('agenda', given).split('\n').find((line) => line.includes('Greet ')) ?? '';
		};
		expect(greeting('')).toBe('\t- Greet Amara. “Thank you for making time.”');
		expect(greeting('name_pronunciation: a-MAH-ra\ninterests: [rowing]\nshared_affiliation: [Lakefront College]')).toBe('\t- Greet Amara (say a-MAH-ra). “Thank you for making time.” You share Lakefront College. They care about rowing.');
		expect(greeting('may_use_name: yes', ['Þóra'])).toContain('You both know Þóra.');
		expect(greeting('may_use_name: no', ['Þóra'])).not.toContain('Þóra');
	});
});

describe('stories on the sheet', () => {
	const stories = [
		story('Old result', 'story_headline: I closed the year in two days\nstory_date: 2019-03-01\nresult: Two days'),
		story('For data', 'story_headline: I built the readmission report\nstory_date: 2020-03-01\nfor_functions: [data]'),
		story('Asked after', 'story_headline: I taught SQL to the ward\nstory_date: 2018-03-01\nskills: [SQL]\nresult: Eleven nurses query alone'),
		story('Latest', 'story_headline: I sorted the linen\nstory_date: 2026-03-01'),
	];

	it('are the two that fit this person best: their line of work, a skill that is asked after, and a result', () => {
		const told = (properties: string): readonly string[] => {
			const amara = contact('Amara', properties);
			return written('prep-sheet', facts({ facts: amara }, { stories, meeting: meeting(call, '', [amara]) })).split('\n').filter((line) => line.startsWith('- Story: '));
		};
		const [first, second, ...more] = told('job_function: [data]\nknowledge_sought: [which SQL level is enough]');
		expect(first).toContain('I taught SQL to the ward. Result: Eleven nurses query alone.');
		expect(second).toContain('I built the readmission report.');
		expect(more).toEqual([]);
		expect(told('job_function: [finance]').join(' ')).toContain('I closed the year in two days.');
	});
});

describe('what they may ask me', () => {
	const amara = contact('Amara', 'reason_to_talk: She built the checks.');
	const asked = (answers: DraftFacts['answers']): readonly string[] => {
		const [, block = ''] = written('prep-sheet', facts({ facts: amara }, { answers, meeting: meeting(call, '', [amara]) })).split('**If they ask me**\n');
		return block.split('\n\n')[0]?.split('\n') ?? [];
	};

	it('has four answers from the notes, and one of my own goes before them and takes the place of its like', () => {
		expect(asked([]).map((line) => line.slice(0, 8))).toEqual(['- Tell m', '- What d', '- Why th', '- Why di']);
		const own = asked([{ title: 'Why this field?', text: 'I counted charts at night\nand liked it.' }, { title: 'Why did you leave the ward?', text: 'I have not left it yet.' }]);
		expect(own.slice(0, 2)).toEqual(['- Why this field? I counted charts at night and liked it.', '- Why did you leave the ward? I have not left it yet.']);
		expect(own).toHaveLength(5);
		expect(own.filter((line) => line.startsWith('- Why this field?'))).toHaveLength(1);
	});
});

describe('a promise', () => {
	const amara = contact('Amara', 'knowledge_sought: [claims]');
	const talk = '## Notes\n- 5\' quote:: "Nobody reads page two."\n\n## Promises\n- [ ] I promised: send the chart (2026-10-30)\n';
	const thanks = (start: string): string => written('thank-you', facts({ facts: amara }, { meeting: meeting(`meeting_start: ${start}\ntimezone: America/Chicago`, talk, [amara]) }));

	it('whose day has passed waits for a new one, and thanks that come late say so', () => {
		expect(thanks('2026-10-25T19:00')).toContain('I will send the chart by Friday 30 October.');
		expect(thanks('2026-10-25T19:00')).not.toContain('later than I meant');
		const passed = talk.replace('2026-10-30', '2026-10-20');
		const late = written('thank-you', facts({ facts: amara }, { meeting: meeting('meeting_start: 2026-10-12T19:00\ntimezone: America/Chicago', passed, [amara]) }));
		expect(late).toContain('I will send the chart by [add: a new day, since Tuesday 20 October has passed].');
		expect(late).toContain('Thank you, later than I meant to, for the time you gave me on Monday 12 October');
	});

	it('of the talk before is on the sheet for the next one, both ways', () => {
		const given = facts({ facts: amara, owed: meeting('', talk, [amara]).facts.promises }, { meeting: meeting(call, '', [amara]) });
		expect(written('prep-sheet', given)).toContain('- I owe them: send the chart, by Friday 30 October');
	});
});

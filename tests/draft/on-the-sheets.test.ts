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

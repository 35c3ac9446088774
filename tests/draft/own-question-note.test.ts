import { describe, expect, it } from 'vitest';
import { matchQuestions } from '../../src/domain/questions/match-questions';
import { gapsOf, saturatedIn } from '../../src/draft/coverage';
import type { HeardMeeting } from '../../src/draft/draft-facts';
import { makeDraft } from '../../src/draft/make-draft';
import { occasionOf } from '../../src/draft/occasion-of';
import { readOwnQuestions } from '../../src/draft/own-question-note';
import { readQuestionLines } from '../../src/draft/question-lines';
import { contact, earlier, facts, meeting, sources } from './draft-fixtures';

const thora = contact('Þóra', 'contact_category: [association]\ncontact_level: director\njob_function: [data]\nrole_title: Data lead');
const call = meeting('meeting_start: 2026-11-02T19:00\ntimezone: America/Chicago\nduration_min: 30\npurpose: [learn-role]\nmeeting_goals: [x]', '', [thora]);

describe('the note of own questions', () => {
	it('takes each list line as a question, word for word, and the brackets as what it is for', () => {
		const { questions, problems } = readOwnQuestions('Q.md', '# Mine\n\n- Which report would you stop today? (for directors, data; insights; 4 min)\n* What is the night shift for?\n\nA line of text (data)\n');
		expect(problems).toEqual([]);
		expect(questions.map(({ text }) => text)).toEqual(['Which report would you stop today?', 'What is the night shift for?']);
		expect(questions[0]).toMatchObject({ audience: ['leader'], function: ['data'], stage: 'insights', minutes: 4, gatekeeper: ['any'], purpose: ['any'] });
		expect(questions[1]).toMatchObject({ audience: ['any'], function: ['any'], minutes: 3 });
	});

	it('keeps brackets of which no word is known as a part of the question', () => {
		expect(readOwnQuestions('Q.md', '- What is a falls audit (the paper one)?\n- Who counts (and who checks)').questions.map(({ text }) => text)).toEqual(['What is a falls audit (the paper one)?', 'Who counts (and who checks)']);
	});

	it('tells a word that says nothing, with its line and the nearest right one, and uses the question all the same', () => {
		const { questions, problems } = readOwnQuestions('Q.md', '\n- What breaks first? (data, direktor)');
		expect(questions[0]).toMatchObject({ text: 'What breaks first?', function: ['data'] });
		expect(problems).toEqual([{ what: 'Q.md, line 2: "direktor" says nothing about a question.', advice: 'Did you mean "director"?', note: 'Q.md', line: 2 }]);
	});

	it('switches ours off by their marks, and reads nothing in code', () => {
		const { questions, off } = readOwnQuestions('Q.md', '- off: Q12, Q33\n- OFF: Q07\n```\n- Not a question?\n```\n');
		expect([...off]).toEqual(['Q12', 'Q33', 'Q07']);
		expect(questions).toEqual([]);
	});

	it('is chosen from by level and function, goes before ours, and is printed without a mark', () => {
		const { questions } = readOwnQuestions('Q.md', '- Which report would you stop today? (directors, data)\n- What does a plumber fear? (trades)\n- What do you do as {{role_title}}?');
		const chosen = matchQuestions([...questions, ...sources().questions], occasionOf(facts({ facts: thora }, { meeting: call })));
		const mine = chosen.filter(({ id }) => id === undefined);
		expect(mine.map(({ text }) => text).sort()).toEqual(['What do you do as Data lead?', 'Which report would you stop today?']);
		expect(mine.find(({ text }) => text.startsWith('Which'))?.reason).toBe('your own question; director, data');
	});

	it('is not asked of one person twice', () => {
		const { questions } = readOwnQuestions('Q.md', '- Which report would you stop today?');
		const asked = facts({ facts: thora, earlier: [earlier('2026-08-01', '## Questions\n- [x] Which report would you stop today? *(3 min; because: your own question)*')] }, { meeting: call });
		expect(matchQuestions([...questions, ...sources().questions], occasionOf(asked)).some(({ text }) => text.startsWith('Which report would you stop'))).toBe(false);
	});
});

describe('for one person', () => {
	it('ours are switched off by a line in their note, and a claim is put to the test', () => {
		const before = makeDraft({ kind: 'question-list' }, sources(), facts({ facts: thora }, { meeting: call }));
		const [first] = before.ok ? readQuestionLines(before.value.text).filter(({ id }) => id !== undefined) : [];
		const questions = `- off: ${first?.id ?? ''}\n- claim: most teams buy their dashboards.`;
		const learning = meeting('meeting_start: 2026-11-02T19:00\ntimezone: America/Chicago\nduration_min: 60\npurpose: [learn-industry]', '', [thora]);
		const after = makeDraft({ kind: 'question-list' }, sources(), facts({ facts: thora, questions }, { meeting: learning }));
		const text = after.ok ? after.value.text : '';
		expect(text).not.toContain(`^${first?.id ?? ''}\n`);
		expect(text).not.toContain('off:');
		expect(text).toContain('I read that most teams buy their dashboards. Does that match');
	});

	it('what a search has answered is not asked, by its mark or in words, and is no question itself', () => {
		const lines = (questions: string): string => {
			const made = makeDraft({ kind: 'question-list' }, sources(), facts({ facts: thora, questions }, { meeting: call }));
			return made.ok ? made.value.text : '';
		};
		const own = '- Which systems do you run on?\n- Which report would you stop today?';
		const [first] = readQuestionLines(lines(own)).filter(({ id }) => id !== undefined);
		const known = lines(`${own}\n- public: ${first?.id ?? ''}\n- public: which systems do you run on`);
		expect(lines(own)).toContain('Which systems do you run on?');
		expect(known).not.toMatch(/which systems/i);
		expect(known).not.toContain('public');
		expect(known).not.toContain(`^${first?.id ?? ''}\n`);
		expect(known).toContain('Which report would you stop today?');
	});
});

function heard(on: string, person: string, body: string): HeardMeeting {
	return { ...earlier(on, body), people: [person] };
}

describe('what was heard in other talks for the goal', () => {
	const skill = '## Notes\n- skill:: SQL window functions\n';

	it('says from two talks on which kinds of insight fewer than two people have spoken of', () => {
		expect(gapsOf({ heard: [heard('2026-09-01', 'a', skill)] }).size).toBe(0);
		const twice = gapsOf({ heard: [heard('2026-09-01', 'a', skill), heard('2026-09-02', 'b', `${skill}- advice:: publish`)] });
		expect([twice.has('skill'), twice.has('advice'), twice.has('trend')]).toEqual([false, true, true]);
		const same = gapsOf({ heard: [heard('2026-09-01', 'a', skill), heard('2026-09-02', 'a', skill)] });
		expect(same.has('skill')).toBe(true);
	});

	it('rests a question that the last two talks answered alike, and no other', () => {
		const list = (answer: string): string => `## Questions\n- [x] Which skill? *(3 min; because: data)* ^Q21\n  - 12' ${answer}\n- [x] Which way in? *(3 min; because: data)* ^Q22\n`;
		const alike = [heard('2026-09-02', 'b', list('window functions in SQL')), heard('2026-09-01', 'a', list('SQL, and nothing but SQL'))];
		expect([...saturatedIn({ heard: alike })]).toEqual(['Q21']);
		expect(saturatedIn({ heard: [heard('2026-09-02', 'b', list('patience')), alike[1] ?? heard('', '', '')] }).size).toBe(0);
		expect(saturatedIn({ heard: alike.slice(0, 1) }).size).toBe(0);
	});

	it('gives a question on a certificate the one that was named to me', () => {
		const named = facts({ facts: thora }, { meeting: call, heard: [heard('2026-09-01', 'a', '## Notes\n- certification:: CPHIMS, optional\n'), heard('2026-08-01', 'b', '## Notes\n- certification:: secret badge | confidential\n')] });
		expect(occasionOf(named).known.get('certification')).toBe('CPHIMS');
	});
});

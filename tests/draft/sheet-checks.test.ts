import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/draft/check-draft';
import { makeDraft } from '../../src/draft/make-draft';
import { notToBeAsked } from '../../src/draft/word-lists';
import { goldenCases } from '../golden/golden-cases';
import { contact, earlier, facts, meeting, sources } from './draft-fixtures';

/** The checks that a draft of the golden cases fails once a part of it was changed by hand. */
function failedAfter(name: string, change: (text: string) => string): readonly string[] {
	const golden = goldenCases.find((each) => each.name === name);
	if (golden === undefined) throw new Error(`there is no golden case ${name}`);
	const made = makeDraft(golden.wanted, sources(), golden.facts);
	if (!made.ok) throw new Error(made.problem.what);
	const text = change(made.value.text);
	expect(text, `nothing was changed in ${name}`).not.toBe(made.value.text);
	return checkDraft({ ...made.value, text }, golden.facts, sources().questions).filter(({ passed }) => !passed).map(({ id }) => id);
}

describe('an agenda changed by hand', () => {
	it.each([
		['clock', '–19:30**', '–19:35**'],
		['minutes-add-up', '19 min', '21 min'],
		['steps', /Close/, 'End'],
		['goals', /^- Know .*$/gm, ''],
		['last-question', '; last question at', '; the last one at'],
		['gate', 'Only if the talk went well', 'Then'],
		['close', 'one thing learned', 'it all'],
		['time-check', /We said \d+ minutes/, 'We said'],
		['bridges', 'Bridge: “May I begin', 'Then: “May I begin'],
		['good-points', /^\t- Good points .*$/m, ''],
		['good-points', ', when a question of theirs opens the door', ''],
		['ends-early', /^- \*\*19:29–19:30\*\*.*$/m, ''],
		['credibility', 'I have been a ward nurse', `${'I have done this and that. '.repeat(25)}I have been a ward nurse`],
	])('fails %s', (id, was, becomes) => {
		expect(failedAfter('agenda-half-hour', (text) => text.replace(was, becomes))).toContain(id);
	});

	it('fails where their clock is lost, when the two clocks differ', () => {
		expect(failedAfter('agenda-two-clocks', (text) => text.replace(/^(- \*\*[^*]*\*\*) \(theirs [^)]*\)/m, '$1'))).toEqual(['their-clock']);
	});

	it('says how long who I am takes to say, and how to shorten it', () => {
		const golden = goldenCases.find(({ name }) => name === 'agenda-half-hour');
		const made = golden === undefined ? undefined : makeDraft(golden.wanted, sources(), golden.facts);
		const checks = golden === undefined || made?.ok !== true ? [] : checkDraft(made.value, golden.facts, sources().questions);
		expect(checks.find(({ id }) => id === 'credibility')?.says).toMatch(/^Who you are takes about \d\d seconds; at most 60\.$/);
	});
});

describe('a prep sheet changed by hand', () => {
	it.each([
		['blocks', '**Not here**', '**Elsewhere**'],
		['name', 'THOH-ra', 'Thora'],
		['times', /19:\d\d/, 'in the evening'],
		['place', /https:\/\/\S+/, 'online'],
		['goals', /^- Goal: .*$/gm, ''],
		['dated-facts', /^- .*\b20\d\d: .*$/gm, ''],
		['stories', /^- Story: .*$/m, ''],
		['questions', /\(\d+(?:\.\d+)? min[^)]*\)/g, ''],
		['answers', /^- (?:Why|What) .*\?.*$/gm, ''],
		['missing-facts', /^- Story: .*$/m, '- Story: [add: two stories that fit]'],
		['length', 'Why this meeting', `Why this meeting${' word'.repeat(800)}`],
	])('fails %s', (id, was, becomes) => {
		expect(failedAfter('prep-sheet', (text) => text.replace(was, becomes))).toContain(id);
	});
});

describe('a question list changed by hand', () => {
	it.each([
		['count', '**Questions**\n', '**Questions**\n\n- [ ] And what? *(3 min; because: own)*\n- [ ] And who? *(3 min; because: own)*'],
		['holes', 'stop today?', 'stop, {{name}}?'],
		['own-questions', 'Which report would you stop today?', 'Which report would you drop?'],
		['must-ask', 'must ask; ', ''],
		['reasons', /; because: [^)]*\)/, ')'],
		['not-to-be-asked', '**Close**', '- [ ] How much do you earn?\n\n**Close**'],
	])('fails %s', (id, was, becomes) => {
		expect(failedAfter('question-list-data-lead', (text) => text.replace(was, becomes))).toContain(id);
	});

	it('fails for a question to somebody of another level or line of work, to whomever of a group it is put', () => {
		const notForALead = '- [ ] Which bet will people in your industry call obvious five years from now? *(3 min; because: executive)* ^Q13\n';
		expect(failedAfter('question-list-data-lead', (text) => text.replace('**Questions**\n\n', `**Questions**\n\n${notForALead}`))).toContain('fit');
		const forSales = notForALead.replace(/Which bet.*\^Q13/, 'What does a healthy quarter look like two months before it closes? *(3 min; because: sales)* ^Q33');
		expect(failedAfter('question-list-data-lead', (text) => text.replace('**Questions**\n\n', `**Questions**\n\n${forSales}`))).toContain('fit');
		const put = (to: string): string => `- [ ] How do licence rules and staffing shape what you may do in a day? *(to ${to}; 3 min; because: healthcare)* ^Q38\n`;
		const failed = (to: string): readonly string[] => failedAfter('question-list-group', (text) => text.replace('**Questions**\n\n', `**Questions**\n\n${put(to)}`));
		expect(failed('Maria Garcia')).not.toContain('fit');
		expect(failed('Þóra')).toContain('fit');
	});

	it('fails for an order that jumps', () => {
		expect(failedAfter('question-list-45-by-phone', (text) => text.replace(/(\*\*Questions\*\*\n\n)([\s\S]*?)\n\n\*\*Referral/, (_, head: string, lines: string) => `${head}${lines.split('\n').reverse().join('\n')}\n\n**Referral`))).toContain('order');
	});

	it('fails for a second question that a yes would answer', () => {
		const closed = ['Is this your own work?', 'Do you like it?'].map((text, number) => `- [ ] ${text} *(1 min; because: x)* ^Q0${5 + number}\n`).join('');
		expect(failedAfter('question-list-director', (text) => text.replace('**Questions**\n\n', `**Questions**\n\n${closed}`))).toContain('open-form');
	});

	it('fails for what this person was asked before, by its mark or in the same words', () => {
		const given = facts({ facts: contact('Amara'), earlier: [earlier('2026-08-01', '## Questions\n- [x] Walk me through a day. *(3 min; because: ic)* ^Q08\n- [x] What keeps you up?\n')] }, { meeting: meeting('duration_min: 20', '', [contact('Amara')]) });
		const failed = (text: string): readonly string[] => checkDraft({ kind: 'question-list', channel: undefined, subject: undefined, text }, given, sources().questions).filter(({ passed }) => !passed).map(({ id }) => id);
		expect(failed('- [ ] Walk me through your day. *(3 min; because: ic)* ^Q08')).toContain('asked-before');
		expect(failed('- [ ] what keeps you up')).toContain('asked-before');
		expect(failed('- [ ] What wakes you up?')).not.toContain('asked-before');
	});
});

describe('what must not be asked is found', () => {
	it.each([
		['N1', 'Could you get me an interview?'],
		['N1', 'Would you put me forward?'],
		['N2', 'May I pick your brain?'],
		['N2', 'Are you hiring?'],
		['N2', 'Do you know of any openings?'],
		['N2', 'Can you pass on my CV?'],
		['N3', 'How much do you earn?'],
		['N3', 'What is your salary?'],
		['N4', 'How old are you?'],
		['N4', 'Are you married?'],
		['N4', 'Do you have children?'],
		['N4', 'What is your religion?'],
		['N5', 'Which unreleased products come next?'],
		['N5', 'Are there planned layoffs?'],
		['N6', 'Why did your predecessor leave?'],
		['N6', 'What do you think of your boss?'],
		['N8', 'Could you review my portfolio?'],
		['N9', 'Will you be my mentor?'],
		['N10', 'Which patient was it?'],
		['N10', 'Can you give me the client\'s name?'],
	])('%s: %s', (_, question) => {
		expect(notToBeAsked.some(([form]) => form.test(question))).toBe(true);
	});

	it.each([
		'How do people usually come into this work?', 'Which teams near yours have been growing?', 'What does a first year look like?', 'In public terms, how do you choose customers?', 'Which of two versions reads better?',
		'May I report back once?', 'What kind of patients does the ward see?', 'How is your health service organized?', 'What made you leave the ward for data?', 'Who leads the team?',
	])('and nothing else is: %s', (question) => {
		expect(notToBeAsked.filter(([form]) => form.test(question)).map(([, what]) => what)).toEqual([]);
	});
});

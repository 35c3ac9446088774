import { describe, expect, it } from 'vitest';
import { HeardTalks } from '../../src/model/heard-talks';
import { at, FedModel, note } from './fed-model';

const now = at('2026-11-23T09:00');

function meeting(on: string, who: string, body: string, more: readonly string[] = []): string {
	return note(['type: meeting', `contacts: ["[[${who}]]"]`, 'meeting_status: held', `meeting_start: ${on}T10:00`, 'timezone: America/Chicago', ...more], body);
}

function read(files: Readonly<Record<string, string>>): { readonly fed: FedModel; readonly talks: HeardTalks; readonly take: () => readonly string[] } {
	const fed = new FedModel(files);
	const talks = new HeardTalks(fed.model);
	const take = (): readonly string[] => {
		const wanted = talks.wanted(now);
		for (const path of wanted) talks.put(path, files[path] ?? '');
		return wanted;
	};
	return { fed, talks, take };
}

const notes = '## Questions\n\n- [x] Which SQL tasks come up? *(3 min; data)* ^Q20\n- [ ] Not asked\n\n## Notes\n\n- 6\' skill:: SQL joins | "the one thing"\n- 9\' opening:: after the April budget | expires 2027-05-31\n- 12\' referral:: [[Jonas]]\n';

describe('what was said in the conversations', () => {
	it('is read from each text once, and again only after it has changed', () => {
		const { fed, talks, take } = read({ 'C/Ann.md': note(['type: contact']), 'M/1.md': meeting('2026-11-02', 'Ann', notes), 'M/2.md': meeting('2026-11-09', 'Ann', '') });
		expect(talks.all(now)).toEqual([]);
		expect(take()).toEqual(['M/1.md', 'M/2.md']);
		expect(take()).toEqual([]);
		fed.put('M/1.md', meeting('2026-11-02', 'Ann', '## Notes\n\n- skill:: R\n'));
		expect(talks.wanted(now)).toEqual(['M/1.md']);
	});

	it('comes with who said it, when, until when it holds, and the questions that were ticked, the latest talk first', () => {
		const { talks, take } = read({ 'C/Ann.md': note(['type: contact']), 'M/1.md': meeting('2026-11-02', 'Ann', notes), 'M/2.md': meeting('2026-11-09', 'Ann', '', ['goals_met: ["Learn the tools"]']) });
		take();
		expect(talks.all(now).map(({ on, people, answered }) => [on, people, answered])).toEqual([
			['2026-11-09', ['C/Ann.md'], ['Learn the tools']], ['2026-11-02', ['C/Ann.md'], ['Which SQL tasks come up?']],
		]);
		expect(talks.everything(now).map(({ kind, text, more, expires, note: at }) => [kind, text, more[0], expires, at])).toEqual([
			['skill', 'SQL joins', '"the one thing"', undefined, 'M/1.md'], ['opening', 'after the April budget', 'expires 2027-05-31', '2027-05-31', 'M/1.md'],
		]);
	});

	it('leaves out what is confidential, private, praise, not held yet, practice, or said by a confidential person', () => {
		const line = '## Notes\n\n- skill:: SQL\n';
		const { talks, take } = read({
			'C/Ann.md': note(['type: contact']), 'C/Kept.md': note(['type: contact', 'confidential: true']),
			'M/Confidential.md': meeting('2026-11-02', 'Ann', line, ['confidential: true']), 'M/Kept.md': meeting('2026-11-02', 'Kept', line),
			'M/Practice.md': meeting('2026-11-02', 'Ann', line, ['meeting_kind: practice']), 'M/Ahead.md': meeting('2027-01-02', 'Ann', line).replace('held', 'scheduled'),
			'M/Lines.md': meeting('2026-11-03', 'Ann', '## Notes\n\n- advice:: leave soon | private\n- affirmation:: "so calm"\n- personal:: runs\n- skill:: R\n'),
			'I/Private.md': note(['type: insight', 'insight_kind: skill', 'statement: Secret', 'sensitivity: private']),
		});
		take();
		expect(talks.everything(now).map(({ text }) => text)).toEqual(['R']);
	});

	it('keeps the kind things that were said of me apart, latest first, without what was said in confidence', () => {
		const kind = (text: string): string => `## Notes\n\n- 3' affirmation:: "${text}"\n- skill:: SQL\n`;
		const { talks, take } = read({
			'C/Ann.md': note(['type: contact']), 'C/Kept.md': note(['type: contact', 'confidential: true']),
			'M/1.md': meeting('2026-11-02', 'Ann', kind('so calm')), 'M/2.md': meeting('2026-11-09', 'Ann', kind('You ask well')), 'M/3.md': meeting('2026-11-10', 'Kept', kind('no')), 'M/4.md': meeting('2026-11-10', 'Ann', kind('no'), ['confidential: true']),
			'I/1.md': note(['type: insight', 'insight_kind: affirmation', 'statement: SO CALM', 'source_contact: ["[[Ann]]"]', 'said_on: 2026-11-02']),
			'I/2.md': note(['type: insight', 'insight_kind: affirmation', 'sensitivity: private']), 'I/Brave.md': note(['type: insight', 'insight_kind: affirmation']), 'I/4.md': note(['type: insight', 'insight_kind: affirmation', 'source_contact: ["[[Kept]]"]']),
		});
		expect(talks.affirmations(now).map(({ text }) => text)).toEqual(['SO CALM', 'Brave']);
		take();
		expect(talks.affirmations(now)).toEqual([
			{ text: 'You ask well', people: ['C/Ann.md'], on: '2026-11-09', note: 'M/2.md' }, { text: 'SO CALM', people: ['C/Ann.md'], on: '2026-11-02', note: 'I/1.md' },
			{ text: 'Brave', people: [], on: undefined, note: 'I/Brave.md' },
		]);
		expect(talks.everything(now).map(({ text }) => text)).toEqual(['SQL', 'SQL']);
	});

	it('counts a line that became a note of its own once, and knows that something was done with it', () => {
		const { talks, take } = read({
			'C/Ann.md': note(['type: contact']), 'M/1.md': meeting('2026-11-02', 'Ann', '## Notes\n\n- advice:: Publish one chart\n- advice:: Ask the ward\n'),
			'I/Chart.md': note(['type: insight', 'insight_kind: advice', 'statement: publish one chart', 'source_contact: ["[[Ann]]"]', 'said_on: 2026-11-02', 'acted_on: 2026-11-10']),
		});
		take();
		expect(talks.everything(now).map(({ text, actedOn, people }) => [text, actedOn, people])).toEqual([['publish one chart', true, ['C/Ann.md']], ['Ask the ward', false, ['C/Ann.md']]]);
	});
});

import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/days/calendar-date';
import type { CalendarDate } from '../../../src/domain/days/read-date';
import { dropPromise, movePromise, promiseLine, readPromises, tickPromise } from '../../../src/note/body/promise-line';

function day(text: string): CalendarDate {
	const date = calendarDate(text);
	if (!date) throw new Error(text);
	return date;
}

function one(line: string) {
	return readPromises(`## Promises\n${line}\n`)[0];
}

const on = day('2026-11-02');

describe('promises', () => {
	it('are the task lines under Promises, with the words, the day and the links', () => {
		const note = [
			'## Promises', '', '- [ ] I promised: send the link to [[Amara Okafor]] 📅 2026-10-30 ^p1',
			'- [ ] They promised: Amara introduces [[Jonas Weber|Jonas]] (2026-11-05) ^p2', '- [x] I promised: send the article ✅ 2026-10-28',
		].join('\n');
		expect(readPromises(note)).toEqual([
			{
				by: 'me', text: 'send the link to [[Amara Okafor]]', due: '2026-10-30', state: 'open', lineNumber: 3, links: [{ target: 'Amara Okafor' }],
				line: '- [ ] I promised: send the link to [[Amara Okafor]] 📅 2026-10-30 ^p1',
			},
			{
				by: 'them', text: 'Amara introduces [[Jonas Weber|Jonas]]', due: '2026-11-05', state: 'open', lineNumber: 4, links: [{ target: 'Jonas Weber', label: 'Jonas' }],
				line: '- [ ] They promised: Amara introduces [[Jonas Weber|Jonas]] (2026-11-05) ^p2',
			},
			{ by: 'me', text: 'send the article', due: undefined, state: 'done', lineNumber: 5, links: [], line: '- [x] I promised: send the article ✅ 2026-10-28' },
		]);
	});

	it('are open unless ticked or dropped', () => {
		expect(['[ ]', '[x]', '[X]', '[-]', '[/]', '[>]', '[é]'].map((box) => one(`- ${box} I promised: x`)?.state)).toEqual(['open', 'done', 'done', 'dropped', 'open', 'open', 'open']);
	});

	it('count in every form of list, nested ones too, but not in code or elsewhere', () => {
		for (const line of ['* [ ] they promise: x', '+ [ ] THEY PROMISED : x', '1. [ ] They promised: x', '\t- [ ] They promised:x']) expect(one(line)).toMatchObject({ by: 'them', text: 'x' });
		expect(one('- [ ]')).toMatchObject({ by: 'me', text: '' });
		for (const line of ['- x', '- [] x', '> - [ ] x', '- [ ]x', '```\n- [ ] x\n```', '[ ] x']) expect(one(line)).toBe(undefined);
		expect(readPromises('## Notes\n- [ ] I promised: x\n')).toEqual([]);
		expect(readPromises('## Promises\n- a\n  - [ ] I promised: x\n')).toHaveLength(1);
	});

	it('that name nobody are mine', () => {
		expect(one('- [ ] call Ana (2026-10-30)')).toMatchObject({ by: 'me', text: 'call Ana', due: '2026-10-30' });
	});

	it('keep words in brackets that are no date, and say which date cannot be read', () => {
		expect(one('- [ ] send it (the long one)')).toMatchObject({ text: 'send it (the long one)', due: undefined });
		expect(one('- [ ] send it (the long one)')).not.toHaveProperty('unclearDue');
		expect(one('- [ ] send it (03/04/2027)')).toMatchObject({ text: 'send it', due: undefined, unclearDue: '03/04/2027' });
		expect(one('- [ ] send it (2026-02-30)')).toMatchObject({ text: 'send it', unclearDue: '2026-02-30' });
		expect(one('- [ ] send it 📅 soon')).toMatchObject({ text: 'send it', unclearDue: 'soon' });
		expect(one('- [ ] send it (by 2026-10-30)')).toMatchObject({ text: 'send it', due: '2026-10-30' });
		expect(one('- [ ] send it (due 30 Oct 2026)')).toMatchObject({ text: 'send it', due: '2026-10-30' });
	});

	it('are read without the other signs of a task, in any order', () => {
		expect(one('- [ ] I promised: x ➕ 2026-10-01 ⏫ 📅 2026-10-30 🛫 2026-10-02 ^a-1')).toMatchObject({ text: 'x', due: '2026-10-30' });
		expect(one('- [ ] x 📆️ 2026-10-30 and y 🔼')).toMatchObject({ text: 'x and y', due: '2026-10-30' });
		expect(one('- [ ] x 📅 2026-10-30 (2026-11-01)')).toMatchObject({ text: 'x', due: '2026-10-30' });
	});

	it('are written as one line', () => {
		expect(promiseLine('me', ' send\nthe  link ', day('2026-10-30'))).toBe('- [ ] I promised: send the link (2026-10-30)');
		expect(promiseLine('them', 'call')).toBe('- [ ] They promised: call');
		expect(one(promiseLine('them', 'call', on))).toMatchObject({ by: 'them', text: 'call', due: '2026-11-02' });
	});

	it.each([
		['- [ ] I promised: x', '- [x] I promised: x ✅ 2026-11-02', '- [-] I promised: x ❌ 2026-11-02', '- [ ] I promised: x (2026-11-02)'],
		['  * [/] x (2026-10-30) ^p1', '  * [x] x (2026-10-30) ✅ 2026-11-02 ^p1', '  * [-] x (2026-10-30) ❌ 2026-11-02 ^p1', '  * [/] x (2026-11-02) ^p1'],
		['- [ ] x 📅 2026-10-30 ^p1', '- [x] x 📅 2026-10-30 ✅ 2026-11-02 ^p1', '- [-] x 📅 2026-10-30 ❌ 2026-11-02 ^p1', '- [ ] x 📅 2026-11-02 ^p1'],
		['- [ ] x (long) ➕ 2026-10-01', '- [x] x (long) ➕ 2026-10-01 ✅ 2026-11-02', '- [-] x (long) ➕ 2026-10-01 ❌ 2026-11-02', '- [ ] x (long) (2026-11-02) ➕ 2026-10-01'],
		['- [ ] x (03/04/2027) ➕ 2026-10-01', '- [x] x (03/04/2027) ➕ 2026-10-01 ✅ 2026-11-02', '- [-] x (03/04/2027) ➕ 2026-10-01 ❌ 2026-11-02', '- [ ] x (2026-11-02) ➕ 2026-10-01'],
	])('are ticked, dropped and moved in their own line: %s', (line, ticked, dropped, moved) => {
		const note = (own: string) => `---\na: b # c\n---\r\n- [ ] x\n## Promises\r\n${own}\r\nafter\n`;
		expect(tickPromise(note(line), line, on)).toEqual({ ok: true, value: note(ticked) });
		expect(dropPromise(note(line), line, on)).toEqual({ ok: true, value: note(dropped) });
		expect(movePromise(note(line), line, on)).toEqual({ ok: true, value: note(moved) });
	});

	it.each([
		['- [ ] I promised: x (2026-10-30)', '- [ ] I promised: x'],
		['- [ ] x 📅 2026-10-30 ⏫ ➕ 2026-10-01 ^p1', '- [ ] x ⏫ ➕ 2026-10-01 ^p1'],
		['- [ ] x (long)', '- [ ] x (long)'],
	])('lose their day and nothing else: %s', (line, without) => {
		expect(movePromise(`## Promises\n${line}\n`, line, undefined)).toEqual({ ok: true, value: `## Promises\n${without}\n` });
	});

	it('say in a group whom they are about, behind the words', () => {
		const line = promiseLine('them', 'mail Jonas', on, '[[Kevin Tran|Kevin]]');
		expect(line).toBe('- [ ] They promised: mail Jonas | [[Kevin Tran|Kevin]] (2026-11-02)');
		expect(one(line)).toMatchObject({ by: 'them', text: 'mail Jonas', due: '2026-11-02', links: [{ target: 'Kevin Tran' }] });
		expect(one('- [ ] I promised: send it to [[Jonas]]')).toMatchObject({ text: 'send it to [[Jonas]]' });
	});

	it('that are not there any more are left alone, with advice', () => {
		const result = tickPromise('## Promises\n- [ ] I promised: y\n', '- [ ] I promised: x', on);
		expect(result.ok ? '' : result.problem.advice).toMatch(/Nothing was changed/);
		expect(tickPromise('- [ ] I promised: x', '- [ ] I promised: x', on).ok).toBe(false);
	});
});

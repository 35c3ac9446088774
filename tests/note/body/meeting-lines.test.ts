import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentOrder } from '../../../src/domain/meetings/agenda';
import { readAgendaLines } from '../../../src/note/body/agenda-lines';
import { captureKinds, readCaptures } from '../../../src/note/body/capture-line';
import { printDebrief, readDebrief, type DebriefText } from '../../../src/note/body/debrief-text';
import { readMeetingMarks } from '../../../src/note/body/meeting-mark';
import { addAskedQuestion, tickQuestion } from '../../../src/note/body/question-tick';
import { appendToSection } from '../../../src/note/body/section';
import { strikableLines, withoutLine } from '../../../src/note/body/strike-line';
import { answerLine, askLaterLine, captureLine, segmentLine, toldLine } from '../../../src/note/body/written-capture';
import { putBlock } from '../../../src/note/body/written-block';

describe('a captured line', () => {
	it('is written as the table of captures says', () => {
		expect([
			captureLine({ kind: 'note', text: 'two  teams\nmerge', minute: 12 }),
			captureLine({ kind: 'quote', text: 'Nobody reads page two.', minute: 12 }),
			captureLine({ kind: 'quote', text: 'He said "no"', minute: 12 }),
			captureLine({ kind: 'quote', text: '„Niemand“', minute: 12 }),
			captureLine({ kind: 'skill', text: 'SQL window functions', minute: 14 }),
			captureLine({ kind: 'opening', text: 'after April budget', more: ['expires 2027-05-31'], minute: 0 }),
			captureLine({ kind: 'referral', text: '[[Jonas Weber]]', more: ['may use name: yes', ''], minute: 26 }),
			captureLine({ kind: 'personal', text: 'runs marathons', minute: 26 }),
			captureLine({ kind: 'question', text: 'Who decides?', minute: 26 }),
			captureLine({ kind: 'trend', text: 'x', minute: 1000 }), captureLine({ kind: 'trend', text: 'x' }),
			segmentLine('fit', 17), toldLine('SQL', 20), toldLine('SQL'), askLaterLine(26), answerLine('yes', 9),
		]).toEqual([
			"- 12' two teams merge", "- 12' quote:: \"Nobody reads page two.\"", "- 12' quote:: “He said \"no\"”", "- 12' quote:: „Niemand“",
			"- 14' skill:: SQL window functions", "- 0' opening:: after April budget | expires 2027-05-31", "- 26' referral:: [[Jonas Weber]] | may use name: yes",
			'- personal:: runs marathons', '- ? Who decides?', '- trend:: x', '- trend:: x',
			"- 17' segment:: Fit and good points", "- 20' told:: SQL", '- told:: SQL', "- 26' ask-later:: referral", "\t- 9' yes",
		]);
	});

	it('is read back with its kind, words and minute, whatever was typed', () => {
		const kinds = captureKinds.filter((kind) => kind !== 'note' && kind !== 'question' && kind !== 'personal');
		fc.assert(fc.property(fc.constantFrom(...kinds), fc.stringMatching(/^[a-zA-Zäß ,.;:?!'%#*-]{0,20}[a-z]$/), fc.integer({ min: 0, max: 999 }), (kind, text, minute) => {
			const note = appendToSection('## Notes\n', 'Notes', captureLine({ kind, text, minute }));
			const words = text.replace(/\s+/g, ' ').trim();
			expect(note.ok && readCaptures(note.value).map((capture) => [capture.kind, capture.text, capture.minute])).toEqual([[kind, words, minute]]);
		}), { numRuns: 300 });
	});
});

describe('the marks of a meeting', () => {
	it('are read by title or short name, and are no captures', () => {
		const text = "## Notes\n\n- 12' hello\n- 15' segment:: Fit and good points\n- 16' Segment:: referrals\n- 18' segment:: nonsense\n- segment:: close\n- 20' told:: SQL\n- told::\n- 26' ask later:: referral\n- [ ] 3' segment:: core\n```\n- 3' segment:: core\n```\n";
		expect(readMeetingMarks(text)).toEqual([
			{ kind: 'segment', to: 'fit', minute: 15 }, { kind: 'segment', to: 'referrals', minute: 16 },
			{ kind: 'told', point: 'SQL', minute: 20 }, { kind: 'ask-later', minute: 26 },
		]);
		expect(readCaptures(text).map((capture) => capture.text)).toEqual(['hello']);
		expect(readMeetingMarks('no notes here')).toEqual([]);
	});

	it('of every step are read back', () => {
		expect(segmentOrder.map((id) => readMeetingMarks(`## Notes\n${segmentLine(id, 3)}\n`)[0])).toEqual(segmentOrder.map((to) => ({ kind: 'segment', to, minute: 3 })));
	});
});

describe('ticking a question', () => {
	const list = '## Questions\n\n- [ ] Which SQL? *(3 min; because: data)* ^Q20\n- Own words\n  1. Deep one\nAnything else?\n\n## Notes\n';

	it('puts the answer below it, and a second one below the first', () => {
		const line = '- [ ] Which SQL? *(3 min; because: data)* ^Q20';
		const once = tickQuestion(list, { line, lineNumber: 3 }, answerLine('window functions', 12));
		const ticked = '- [x] Which SQL? *(3 min; because: data)* ^Q20';
		expect(once).toEqual({ ok: true, value: list.replace(line, `${ticked}\n\t- 12' window functions`) });
		const twice = once.ok ? tickQuestion(once.value, { line: ticked, lineNumber: 3 }, answerLine('and dbt', 13)) : once;
		expect(twice).toEqual({ ok: true, value: list.replace(line, `${ticked}\n\t- 12' window functions\n\t- 13' and dbt`) });
		expect(once.ok && tickQuestion(once.value, { line: ticked, lineNumber: 3 })).toMatchObject({ ok: false, problem: { what: 'This question is ticked already.' } });
	});

	it('gives a box to a question without one, and keeps its words and its children', () => {
		expect(tickQuestion(list, { line: '- Own words', lineNumber: 4 }, answerLine('yes', 1))).toEqual({ ok: true, value: list.replace('- Own words\n  1. Deep one', "- [x] Own words\n  1. Deep one\n\t- 1' yes") });
		expect(tickQuestion(list, { line: 'Anything else?', lineNumber: 6 })).toEqual({ ok: true, value: list.replace('Anything else?', '- [x] Anything else?') });
		expect(tickQuestion(list, { line: '  1. Deep one', lineNumber: 5 }, answerLine('no'))).toEqual({ ok: true, value: list.replace('  1. Deep one', '  1. [x] Deep one\n  \t- no') });
	});

	it('keeps the line ends of the note', () => {
		const crlf = '## Questions\r\n- [ ] A?\r\n- [ ] B?';
		expect(tickQuestion(crlf, { line: '- [ ] B?', lineNumber: 3 }, answerLine('b', 2))).toEqual({ ok: true, value: "## Questions\r\n- [ ] A?\r\n- [x] B?\r\n\t- 2' b" });
	});

	it('takes the one of two equal lines that is meant, and refuses one that is gone', () => {
		const twin = '## Questions\n- [ ] A?\n- [ ] A?\n';
		expect(tickQuestion(twin, { line: '- [ ] A?', lineNumber: 3 })).toEqual({ ok: true, value: '## Questions\n- [ ] A?\n- [x] A?\n' });
		expect(tickQuestion(twin, { line: '- [ ] A?', lineNumber: 9 })).toEqual({ ok: true, value: '## Questions\n- [x] A?\n- [ ] A?\n' });
		expect(tickQuestion(twin, { line: '- [ ] B?', lineNumber: 2 })).toMatchObject({ ok: false });
		expect(tickQuestion('nothing', { line: '- [ ] B?', lineNumber: 2 })).toMatchObject({ ok: false });
	});

	it('adds one that was not on the list', () => {
		expect(addAskedQuestion('## Questions\n- [ ] A?\n', ' B? ', answerLine('b', 2))).toEqual({ ok: true, value: "## Questions\n- [ ] A?\n- [x] B?\n\t- 2' b\n" });
		expect(addAskedQuestion('## Questions\n', 'B?')).toEqual({ ok: true, value: '## Questions\n\n- [x] B?\n' });
	});
});

describe('striking a line', () => {
	const text = "## Questions\n- [x] A?\n\t- 9' answer\n- ? new\n\n## Notes\n\n- 3' one\n- personal:: sails\n- 17' segment:: core\n- 20' two\n\n## Promises\n- [ ] I promised: link (2026-10-30)\n";

	it('offers what was noted, the newest first, and no mark', () => {
		expect(strikableLines(text).map(({ line }) => line)).toEqual(["- 20' two", "\t- 9' answer", '- personal:: sails', "- 3' one", '- ? new', '- [ ] I promised: link (2026-10-30)']);
		expect(strikableLines('nothing')).toEqual([]);
		expect(strikableLines("## Questions\n```\n- ? new\n\t- 9' answer\n```\n")).toEqual([]);
	});

	it('takes the last of equal lines, and nothing else', () => {
		expect(withoutLine("## Notes\n- 3' a\n- 3' b\n- 3' a\n", { section: 'Notes', line: "- 3' a" })).toBe("## Notes\n- 3' a\n- 3' b\n");
		expect(withoutLine(text, { section: 'Promises', line: "- 20' two" })).toBeUndefined();
		expect(withoutLine("## Notes\n```\n- 3' a\n```\n", { section: 'Notes', line: "- 3' a" })).toBeUndefined();
		expect(withoutLine('nothing', { section: 'Notes', line: 'nothing' })).toBeUndefined();
	});

	it('gives back the very bytes from before the line was written', () => {
		const before = ['## Notes\n\n## Promises\n', '## Notes\n', "## Notes\n\n- 1' a\n\n## Promises\n", "## Notes\r\n\r\n- 1' a\r\n", "## Notes\n- 1' a\n", '## Notes\nwords\n'];
		for (const note of before) {
			const line = captureLine({ kind: 'skill', text: 'SQL', minute: 14 });
			const after = appendToSection(note, 'Notes', line);
			expect(after.ok && withoutLine(after.value, { section: 'Notes', line })).toBe(note);
		}
	});
});

describe('the agenda of a note', () => {
	const text = '## Agenda\n\n- **16:00–16:02** (theirs 10:00–10:02) Greeting, 2 min\n\t- Greet Amara.\n\t- Bridge: “My own bridge?”\n- **16:02–16:03** Why, and time check, 1 min\n- **16:03–16:04** Core questions, 19 min\n    * Bridge:\n';

	it('is read for a step, with the bridge as the person left it', () => {
		expect(readAgendaLines(text, 'Greeting')).toEqual({ lines: ['Greet Amara.'], bridge: 'My own bridge?' });
		expect(readAgendaLines(text, 'Why, and time check')).toEqual({ lines: [], bridge: undefined });
		expect(readAgendaLines(text, 'Core questions')).toEqual({ lines: [], bridge: undefined });
		expect(readAgendaLines(text, 'Close')).toBeUndefined();
		expect(readAgendaLines('nothing', 'Close')).toBeUndefined();
	});
});

describe('a debrief', () => {
	const full: DebriefText = {
		goals: [{ goal: 'Which SQL?', result: 'met' }, { goal: 'Budget: when?', result: 'partly' }, { goal: 'A name', result: 'not' }],
		learned: ['one', 'two', 'three'], surprised: ['the pace'], advice: ['publish a dashboard'], nextTime: ['Who decides?'], thankYou: ['“Nobody reads page two.”'],
		unclearDays: [{ promise: 'I promised: send it, by hand', typed: 'Fryday “or so”' }],
	};
	const empty: DebriefText = { goals: [], learned: [], surprised: [], advice: [], nextTime: [], thankYou: [], unclearDays: [] };

	it('is written as lists and read back the same', () => {
		const body = printDebrief(full);
		expect(body).toContain('**Goals**\n- met: Which SQL?\n- partly: Budget: when?\n- not met: A name\n\n**Learned**\n- one');
		const put = putBlock('## Debrief\n', { section: 'Debrief', kind: 'debrief', body });
		expect(put.ok && readDebrief(put.value)).toEqual(full);
	});

	it('is read with what a person changed by hand', () => {
		const put = putBlock('## Debrief\n', { section: 'Debrief', kind: 'debrief', body: printDebrief(full) });
		const edited = put.ok ? put.value.replace('- two', '- two and a half\n- more').replace('- not met: A name', '- perhaps: A name') : '';
		expect(readDebrief(edited).learned).toEqual(['one', 'two and a half', 'more', 'three']);
		expect(readDebrief(edited).goals).toHaveLength(2);
		const reworded = put.ok ? put.value.replace(', by “Fryday', ' on “Fryday') : '';
		expect(readDebrief(reworded).unclearDays).toEqual([]);
	});

	it('is empty where nothing was said', () => {
		expect(printDebrief({ ...empty, learned: [' ', ''] })).toBe('');
		expect(readDebrief('## Debrief\n\nwords of my own\n')).toEqual(empty);
	});
});

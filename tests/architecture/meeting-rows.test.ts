import { describe, expect, it } from 'vitest';
import { captureRows, conductRows, cueRows, debriefRows, minuteRows, trapRows } from './meeting-rows';
import { testsGone } from './row-of-tests';

const tables = { minutes: minuteRows, cues: cueRows, captures: captureRows, debrief: debriefRows, conduct: conductRows, traps: trapRows };
const rows = Object.entries(tables).flatMap(([table, rules]) => rules.map((rule) => ({ ...rule, table })));

describe('the rules of the meeting', () => {
	it.each(rows)('$table, $rule: each test that holds it is there', (rule) => {
		expect(rule.held.length).toBeGreaterThan(0);
		expect(testsGone(rule)).toEqual([]);
	});

	it('are named once each in their table', () => {
		const names = rows.map(({ table, rule }) => `${table}, ${rule}`);
		expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
	});
});

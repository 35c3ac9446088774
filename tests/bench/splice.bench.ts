import { describe, expect, it } from 'vitest';
import { setProperties } from '../../src/note/frontmatter/set-properties';
import { yaml } from '../host/yaml';
import { timed } from './crowd';

const properties = [
	'---', 'type: contact', 'name: "Þóra Jónsdóttir" # THOH-ra', 'aliases:', '  - Thora', '  - "Thora Jonsdottir"', 'organization: ["[[Northlake Health]]"]',
	'role_title: \'Data lead: quality & safety\'', '# found at the evening', 'outreach_sent: 2026-10-15', 'contact_stage: met', 'own_thing: {a: [1, 2]}', '---', '',
].join('\n');

function edited(text: string, value: string): string {
	const result = setProperties(text, new Map([['replied_on', value], ['contact_stage', 'met']]), yaml);
	if (!result.ok) throw new Error(result.problem.what);
	return result.value;
}

describe('changing properties in place', () => {
	const say = (line: string): void => void process.stdout.write(`    ${line}\n`);

	it('100,000 edits cost a few readings of the YAML each, and nothing but the value changes', () => {
		const count = 100_000;
		const block = properties.split('---\n')[1] ?? '';
		const reading = timed(3, () => {
			for (let index = 0; index < 2000; index++) yaml.parse(block);
		}) / 2000;
		const began = performance.now();
		let text = `${properties}Body\n`;
		for (let index = 0; index < count; index++) text = edited(text, `2026-11-${String((index % 28) + 1).padStart(2, '0')}`);
		const one = (performance.now() - began) / count;
		say(`one edit ${one.toFixed(3)} ms, one reading of its YAML ${reading.toFixed(3)} ms`);
		expect(text.replace(/replied_on: .*\n/, '')).toBe(`${properties}Body\n`);
		expect(one / reading).toBeLessThan(6);
	});

	it('costs what the properties cost, however long the note is', () => {
		const [short, long] = [1, 10].map((megabytes) => `${properties}${'A line of a long note.\n'.repeat(megabytes * 45_000)}`);
		const times = [short ?? '', long ?? ''].map((text) => timed(9, (attempt) => void edited(text, `2026-11-${10 + attempt}`)));
		say(`1 MB ${times[0]?.toFixed(1)} ms, 10 MB ${times[1]?.toFixed(1)} ms`);
		expect((times[1] ?? 0) / (times[0] ?? 1)).toBeLessThan(20);
		expect(times[1]).toBeLessThan(200);
	});
});

import { describe, expect, it } from 'vitest';
import { LinkTargets } from './link-targets';

const targets = new LinkTargets();
for (const path of ['Ann.md', 'People/Ann.md', 'People/Old/Ann.md', 'People/Old/Ben.md', 'Work/map.png', 'Zoë.md', 'A.B.md']) targets.add(path);

describe('the file a link means', () => {
	it.each([
		['a name alone', 'Ben', 'Ann.md', 'People/Old/Ben.md'],
		['a name in other case', 'bEN', 'Ann.md', 'People/Old/Ben.md'],
		['a name with its ending', 'Ben.md', 'Ann.md', 'People/Old/Ben.md'],
		['a file that is no note', 'map.png', 'Ann.md', 'Work/map.png'],
		['a name with a dot', 'A.B', 'Ann.md', 'A.B.md'],
		['a name written with combining letters', 'Zoe\u0308', 'Ann.md', 'Zoë.md'],
		['of several, the one whose path it is', 'Ann', 'People/Old/Ben.md', 'Ann.md'],
		['a path that fits at its end', 'Old/Ann', 'Ann.md', 'People/Old/Ann.md'],
		['a path from the note', './Ann', 'People/Old/Ben.md', 'People/Old/Ann.md'],
		['a path up from the note', '../Ann', 'People/Old/Ben.md', 'People/Ann.md'],
		['a path from the root', '/Ann', 'People/Old/Ben.md', 'Ann.md'],
		['nothing but a heading', '', 'People/Ann.md', 'People/Ann.md'],
		['a name nobody has', 'Carl', 'Ann.md', undefined],
		['the end of a name', 'en', 'Ann.md', undefined],
	])('%s', (_, link, source, path) => {
		expect(targets.find(link, source)).toBe(path);
	});

	it('prefers the note’s own folder, then the shortest path, where no path is exact', () => {
		const some = new LinkTargets();
		for (const path of ['X/Y/Z/Kim.md', 'X/Kim.md', 'Deep/Er/Kim.md']) some.add(path);
		expect(some.find('Kim', 'Deep/Note.md')).toBe('Deep/Er/Kim.md');
		expect(some.find('Kim', 'Note.md')).toBe('X/Kim.md');
		some.remove('X/Kim.md');
		expect(some.find('Kim', 'Note.md')).toBe('X/Y/Z/Kim.md');
	});
});

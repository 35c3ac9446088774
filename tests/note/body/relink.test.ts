import { describe, expect, it } from 'vitest';
import { relinked, type Relinking } from '../../../src/note/body/relink';
import { yaml } from '../../host/yaml';

const to = 'Contacts/Amara Okafor.md';

/** Links to Amy, by name or by path, lead to Amara. */
function relink(text: string, changes: Partial<Relinking> = {}): string {
	const isOneOf = (...names: readonly string[]) => (target: string): boolean => names.includes(target);
	const done = relinked(text, {
		isMeant: isOneOf('Amy', 'Contacts/Amy'), leadsThere: isOneOf('Amara Okafor', 'Contacts/Amara Okafor'), to, blocks: new Map(), paths: [to], ...changes,
	}, yaml);
	return done.ok ? done.value : done.problem.what;
}

describe('the links of a note that lead to another note now', () => {
	it('keep their headings and labels, and are as short as they can be', () => {
		expect(relink('Met [[Amy]], [[Contacts/Amy|her]] and ![[ Amy #Notes]], not [[Kim]].\n')).toBe('Met [[Amara Okafor]], [[Amara Okafor|her]] and ![[Amara Okafor#Notes]], not [[Kim]].\n');
	});

	it('name the whole path where somebody has the same name, and show the name alone', () => {
		expect(relink('[[Amy]], [[Amy|her]]', { paths: [to, 'Old/Amara Okafor.md'] })).toBe('[[Contacts/Amara Okafor|Amara Okafor]], [[Contacts/Amara Okafor|her]]');
	});

	it('leave alone what leads to a place in the same note', () => {
		expect(relink('[[#Notes]] and [above](#Notes)')).toBe('[[#Notes]] and [above](#Notes)');
	});

	it('are turned in a table, where a stroke is escaped', () => {
		expect(relink('| [[Amy\\|her]] |')).toBe('| [[Amara Okafor\\|her]] |');
	});

	it('are turned where they are written as words and an address, with and without angle brackets', () => {
		expect(relink('[her](Contacts/Amy.md), [her](<Contacts/Amy.md>), [Kim](Contacts/Kim.md)')).toBe('[her](Contacts/Amara%20Okafor.md), [her](Contacts/Amara%20Okafor.md), [Kim](Contacts/Kim.md)');
	});

	it('keep an address whole that has a heading of several words, or a name with brackets', () => {
		expect(relink('[her](Contacts/Amy.md#What%20she%20said)')).toBe('[her](Contacts/Amara%20Okafor.md#What%20she%20said)');
		expect(relink('[her](Amy.md)', { to: 'Contacts/Amara (Northlake).md' })).toBe('[her](Contacts/Amara%20%28Northlake%29.md)');
	});

	it('do not stop at a name with half a sign in it, or at an address that is no code', () => {
		expect(relink('[her](Amy.md)', { to: 'Contacts/Ama\ud800ra 😀.md' })).toBe('[her](Contacts/Ama\ud800ra%20%F0%9F%98%80.md)');
		expect(relink('[her](Amy.md) [odd](100%.md)')).toBe('[her](Contacts/Amara%20Okafor.md) [odd](100%.md)');
	});

	it('follow a block that got another id on the way', () => {
		const blocks = new Map([['p1', 'p1-2']]);
		expect(relink('[[Amy#^P1]] [[Amy#^p2]] [her](Amy.md#^p1)', { blocks })).toBe('[[Amara Okafor#^p1-2]] [[Amara Okafor#^p2]] [her](Contacts/Amara%20Okafor.md#^p1-2)');
	});

	it('lose label and heading where those could say who was meant', () => {
		expect(relink('[[Amy#Amy’s team|Amy]] [her](Amy.md#Amy)', { unlabelled: true })).toBe('[[Amara Okafor]] [her](Contacts/Amara%20Okafor.md)');
	});

	it('stay in code and comments, which nobody follows', () => {
		expect(relink('```\n[[Amy]]\n```\n%%\n[[Amy]]\n%%\n')).toBe('```\n[[Amy]]\n```\n%%\n[[Amy]]\n%%\n');
	});
});

describe('the links in the properties of a note', () => {
	it('are turned in texts and in lists, and nothing else is changed', () => {
		expect(relink('---\nname: Kim # mine\nknows: "[[Amy]]"\nmet: ["[[Kim]]", "[[Amy]]"]\nyears: [1, 2]\n---\n[[Amy]]\n'))
			.toBe('---\nname: Kim # mine\nknows: "[[Amara Okafor]]"\nmet: ["[[Kim]]", "[[Amara Okafor]]"]\nyears: [1, 2]\n---\n[[Amara Okafor]]\n');
	});

	it('stand once in a list that would lead there twice: the one that was there, else the first', () => {
		expect(relink('---\nmet: ["[[Amy]]", "[[Kim]]", "[[Amara Okafor|A.]]"]\n---\n')).toBe('---\nmet: ["[[Kim]]", "[[Amara Okafor|A.]]"]\n---\n');
		expect(relink('---\nmet: ["[[Amy]]", "[[Contacts/Amy]]"]\n---\n')).toBe('---\nmet: ["[[Amara Okafor]]"]\n---\n');
	});

	it('do not make way for words that name the same person', () => {
		expect(relink('---\nmet: ["at lunch with [[Amy]]", "[[Amy]]", "somebody else"]\n---\n')).toBe('---\nmet: ["at lunch with [[Amara Okafor]]", "[[Amara Okafor]]", "somebody else"]\n---\n');
	});

	it('are told of and not turned where one is written in a way that only a person should change', () => {
		expect(relink('---\nknows: &amy "[[Amy]]"\nmet: *amy\n---\n[[Amy]]\n')).toMatch(/^The property "knows" \(line 2\) is written/);
	});

	it('wait where the properties cannot be read, and those of the text are turned all the same', () => {
		expect(relink('---\nknows: "[[Amy]]\n---\n[[Amy]]\n')).toBe('---\nknows: "[[Amy]]\n---\n[[Amara Okafor]]\n');
	});

	it('stay in code within a line, and where the bracket is escaped', () => {
		expect(relink('`[[Amy]]` and ``a ` [[Amy]]`` not [[Amy]] but \\[[Amy]]')).toBe('`[[Amy]]` and ``a ` [[Amy]]`` not [[Amara Okafor]] but \\[[Amy]]');
	});

	it('are turned in properties where they stand without quotation marks, and then have them; other lists in lists stay', () => {
		expect(relink('---\nwho: [[Amy]]\nall:\n  - [[Amy]]\n  - "[[Kim]]"\nnested: [[Amy], 1, {a: [[Amy]]}]\ncount: 3\n---\n')).toBe('---\nwho: ["[[Amara Okafor]]"]\nall:\n  - "[[Amara Okafor]]"\n  - "[[Kim]]"\nnested: [[Amy], 1, {a: [[Amy]]}]\ncount: 3\n---\n');
	});
});

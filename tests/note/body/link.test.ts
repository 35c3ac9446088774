import { describe, expect, it } from 'vitest';
import { findLinks, linkTo, parseLink, printLink } from '../../../src/note/body/link';

describe('links', () => {
	it('are found in a text in order, embeds too', () => {
		expect(findLinks('to [[Amara Okafor]] and ![[Path/Jonas|J.]], not [[]] or [[a]b]]')).toEqual([{ target: 'Amara Okafor' }, { target: 'Path/Jonas', label: 'J.' }]);
	});

	it('are read from a text that is one, with or without a label', () => {
		expect(parseLink(' [[Path/Name|N.]] ')).toEqual({ target: 'Path/Name', label: 'N.' });
		expect(parseLink('[[Name| ]]')).toEqual({ target: 'Name' });
		for (const text of ['Name', '[[A]] x', '[[A]][[B]]', '', '[[A', '![[A]]']) expect(parseLink(text)).toBe(undefined);
	});

	it('print as they were read', () => {
		for (const text of ['[[Name]]', '[[Path/Name|N.]]', '[[Name#Heading]]']) {
			const link = parseLink(text);
			expect(link && printLink(link)).toBe(text);
		}
	});

	it('to a note say its whole path, so that they never lead to a namesake', () => {
		expect(linkTo('Contacts/Maria Garcia.md')).toBe('[[Contacts/Maria Garcia|Maria Garcia]]');
		expect(linkTo('Maria Garcia.md')).toBe('[[Maria Garcia]]');
		expect(linkTo('Contacts/Maria Garcia.md', 'M.')).toBe('[[Contacts/Maria Garcia|M.]]');
	});

	it('to a note are short where its name is the only one, without regard to case and Unicode form', () => {
		const paths = ['Contacts/Maria Garcia.md', 'Old/Jonas.md', 'New/JONAS.md', 'Jose\u0301.md', 'A/Jos\u00e9.md'];
		expect(linkTo('Contacts/Maria Garcia.md', undefined, paths)).toBe('[[Maria Garcia]]');
		expect(linkTo('Contacts/Maria Garcia.md', 'M.', paths)).toBe('[[Maria Garcia|M.]]');
		expect(linkTo('Old/Jonas.md', undefined, paths)).toBe('[[Old/Jonas|Jonas]]');
		expect(linkTo('A/Jos\u00e9.md', undefined, paths)).toBe('[[A/Jos\u00e9|Jos\u00e9]]');
	});
});

import { describe, expect, it } from 'vitest';
import { blockIdsIn, renumberedBlocks } from '../../../src/note/body/block-ids';

describe('the marks by which parts of a note are linked to', () => {
	it('are found behind paragraphs and items, in any case, and not in code', () => {
		expect([...blockIdsIn('One ^P1\n- two ^p2\nthree^p3\n```\nfour ^p4\n```\n')]).toEqual(['p1', 'p2']);
	});

	it('get a number that is free on both sides where they are taken, and the links of the text follow', () => {
		const text = '---\nname: Amy\n---\nOne ^p1\nTwo ^p1-2\n```\nThree ^p1\n```\nSee [[#^P1]], [[#^p1-2|two]].\n';
		expect(renumberedBlocks(text, new Set(['p1']))).toEqual({ text: text.replace('One ^p1', 'One ^p1-3').replace('[[#^P1]]', '[[#^p1-3]]'), renamed: new Map([['p1', 'p1-3']]) });
	});

	it('stay where none of them is taken', () => {
		expect(renumberedBlocks('One ^p1\n', new Set(['p2']))).toEqual({ text: 'One ^p1\n', renamed: new Map() });
	});
});

import { describe, expect, it } from 'vitest';
import { Committer } from '../../src/commit/committer';
import type { Step } from '../../src/commit/plan';
import { withoutLine } from '../../src/note/body/strike-line';
import { MemoryNotes } from '../host/memory-notes';

const path = 'Talk.md';
const line = "- 12' off the record";
const base = '---\na: 1\n---\n## Notes\n\n';
const noted = `${base}- 10' a\n`;

/** A vault whose note is changed step by step, each change a plan of its own. */
async function changed(...texts: readonly string[]): Promise<{ notes: MemoryNotes; committer: Committer }> {
	const [first = '', ...later] = texts;
	const notes = new MemoryNotes({ [path]: first, 'Other.md': 'other\n' });
	const committer = new Committer(notes);
	let before = first;
	for (const after of later) {
		await committer.commit({ done: `wrote ${after.length}`, steps: [{ kind: 'rewrite', path, before, after }] });
		before = after;
	}
	return { notes, committer };
}

async function strike(notes: MemoryNotes, committer: Committer, more: readonly Step[] = []) {
	const before = notes.all()[path] ?? '';
	const after = withoutLine(before, { section: 'Notes', line }) ?? before;
	return committer.commit({ done: 'struck', steps: [{ kind: 'rewrite', path, before, after }, ...more], struck: [{ path, section: 'Notes', line }] });
}

describe('a struck line', () => {
	it('is gone from the note, and the plan that took it out is not undone', async () => {
		const { notes, committer } = await changed(base, noted, `${noted}${line}\n`);
		expect(await strike(notes, committer)).toEqual({ kind: 'done', done: 'struck', lasting: true });
		expect(notes.all()[path]).toBe(noted);
		expect(committer.lastUndo).toBe(`wrote ${noted.length}`);
	});

	it('does not come back, however often undo is asked for', async () => {
		const later = `${base}- 10' a\n${line}\n- 13' b\n`;
		const { notes, committer } = await changed(base, noted, `${noted}${line}\n`, later, later.replace('a: 1', 'a: 2'));
		await strike(notes, committer);
		const seen: string[] = [];
		while (committer.lastUndo !== undefined) {
			expect((await committer.undo()).kind).toBe('done');
			seen.push(notes.all()[path] ?? '');
		}
		expect(seen).toEqual([`${base}- 10' a\n- 13' b\n`, noted, base]);
	});

	it('is forgotten with an entry that does not fit any more, which stands in the way of no other', async () => {
		const { notes, committer } = await changed(base, `${base}${line}\n`, `${base}${line}\n- 13' b\n`);
		await committer.commit({ done: 'other', steps: [{ kind: 'rewrite', path: 'Other.md', before: 'other\n', after: 'changed\n' }] });
		notes.put(path, `${base}${line}\n- 13' b\n- by hand\n`);
		await strike(notes, committer);
		expect(committer.lastUndo).toBe('other');
		expect((await committer.undo()).kind).toBe('done');
		expect(committer.lastUndo).toBeUndefined();
		expect(notes.all()).toEqual({ [path]: `${base}- 13' b\n- by hand\n`, 'Other.md': 'other\n' });
	});

	it('leaves what other notes hold, in the same plan too', async () => {
		const notes = new MemoryNotes({ [path]: base, 'Other.md': 'other\n' });
		const committer = new Committer(notes);
		await committer.commit({ done: 'both', steps: [{ kind: 'rewrite', path, before: base, after: `${base}${line}\n` }, { kind: 'rewrite', path: 'Other.md', before: 'other\n', after: 'more\n' }, { kind: 'create', path: 'New.md', text: 'new\n' }] });
		await strike(notes, committer);
		expect((await committer.undo()).kind).toBe('done');
		expect(notes.all()).toEqual({ [path]: base, 'Other.md': 'other\n' });
	});

	it('does not come back where it was written, taken out, and written again in between', async () => {
		const texts = [noted, `${noted}${line}\n`, `${base}- 10' b\n`, `${base}- 11' a\n`, `${base}- 11' b\n`, `${base}- 11' b\n${line}\n`, `${base}- 11' b\n${line}\n- 13' c\n`];
		const { notes, committer } = await changed(...texts);
		await strike(notes, committer);
		const seen: string[] = [];
		while (committer.lastUndo !== undefined) {
			expect((await committer.undo()).kind).toBe('done');
			seen.push(notes.all()[path] ?? '');
		}
		expect(seen).toEqual([`${base}- 11' b\n`, `${base}- 11' a\n`, `${base}- 10' b\n`, noted]);
	});

	it('is taken out of no other note, though that one says the same', async () => {
		const { notes, committer } = await changed(noted, `${noted}${line}\n`);
		await committer.commit({ done: 'other', steps: [{ kind: 'rewrite', path: 'Other.md', before: 'other\n', after: `## Notes\n\n${line}\n` }] });
		await committer.commit({ done: 'more', steps: [{ kind: 'rewrite', path: 'Other.md', before: `## Notes\n\n${line}\n`, after: 'more\n' }] });
		await strike(notes, committer, [{ kind: 'create', path: 'New.md', text: 'linked\n' }]);
		expect(committer.lastUndo).toBe('more');
		expect((await committer.undo()).kind).toBe('done');
		expect(notes.all()['Other.md']).toBe(`## Notes\n\n${line}\n`);
		expect((await committer.undo()).kind).toBe('done');
		expect(committer.lastUndo).toBeUndefined();
		expect(notes.all()).toEqual({ [path]: noted, 'Other.md': 'other\n', 'New.md': 'linked\n' });
	});

	it('leaves another entry to the undo that is under way', async () => {
		const { notes, committer } = await changed(noted, `${noted}${line}\n`);
		await committer.commit({ done: 'other', steps: [{ kind: 'rewrite', path: 'Other.md', before: 'other\n', after: 'changed\n' }] });
		const inner = notes.rewrite.bind(notes);
		let release: (() => void) | undefined;
		notes.rewrite = async (note, before, after) => {
			if (note === 'Other.md') await new Promise<void>((resolve) => { release = resolve; });
			return inner(note, before, after);
		};
		const undone = committer.undo();
		await strike(notes, committer);
		release?.();
		expect((await undone).kind).toBe('done');
		expect(committer.lastUndo).toBeUndefined();
	});

	it('does not keep a note that a plan has made from being taken back', async () => {
		const notes = new MemoryNotes();
		const committer = new Committer(notes);
		await committer.commit({ done: 'made', steps: [{ kind: 'create', path, text: noted }] });
		await committer.commit({ done: 'said', steps: [{ kind: 'rewrite', path, before: noted, after: `${noted}${line}\n` }] });
		await strike(notes, committer);
		expect(committer.lastUndo).toBe('made');
		expect((await committer.undo()).kind).toBe('done');
		expect(notes.all()).toEqual({});
	});

	it('is gone also from what was done under the older names of the note, while others are renamed too', async () => {
		const { notes, committer } = await changed(noted, `${noted}${line}\n`, `${noted}${line}\n- 13' b\n`);
		await committer.commit({ done: 'renamed', steps: [{ kind: 'rename', from: path, to: 'Second.md' }, { kind: 'rename', from: 'Other.md', to: 'Another.md' }] });
		await committer.commit({ done: 'renamed again', steps: [{ kind: 'rename', from: 'Second.md', to: 'Third.md' }] });
		await committer.commit({ done: 'other', steps: [{ kind: 'rewrite', path: 'Another.md', before: 'other\n', after: 'changed\n' }] });
		const before = `${noted}${line}\n- 13' b\n`;
		const after = `${noted}- 13' b\n`;
		await committer.commit({ done: 'struck', steps: [{ kind: 'rewrite', path: 'Third.md', before, after }], struck: [{ path: 'Third.md', section: 'Notes', line }] });
		const seen: string[] = [];
		while (committer.lastUndo !== undefined) {
			expect((await committer.undo()).kind).toBe('done');
			seen.push(...Object.entries(notes.all()).filter(([name]) => name.endsWith('d.md') || name === path).map(([name, text]) => `${name} ${text.slice(noted.length)}`));
		}
		expect(seen).toEqual(["Third.md - 13' b\n", "Second.md - 13' b\n", "Talk.md - 13' b\n", 'Talk.md ']);
		expect(notes.all()).toEqual({ [path]: noted, 'Other.md': 'other\n' });
	});

	it('stays in the history where striking was refused', async () => {
		const { notes, committer } = await changed(base, `${base}${line}\n`);
		const refused = await committer.commit({ done: 'struck', steps: [{ kind: 'rewrite', path, before: 'not this', after: '' }], struck: [{ path, section: 'Notes', line }] });
		expect(refused.kind).toBe('changed');
		expect((await committer.undo()).kind).toBe('done');
		expect(notes.all()[path]).toBe(base);
	});
});

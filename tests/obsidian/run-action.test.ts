// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Action } from '../../src/actions/action';
import { ok, trouble } from '../../src/domain/problem';
import { runAction, undoLast } from '../../src/obsidian/run-action';
import { runDraft } from '../../src/obsidian/drafts/run-draft';
import * as choices from '../../src/obsidian/prompts/pick-choice';
import { mockDesk } from './mock-desk';

afterEach(() => {
	vi.restoreAllMocks();
});

/** Adds a word to a note, from the text as it stands. */
const addWord: Action<string> = async (word, { notes }) => {
	const before = await notes.read('A.md') ?? '';
	return ok({ done: `Added ${word}.`, steps: [{ kind: 'rewrite', path: 'A.md', before, after: `${before} ${word}` }] });
};

describe('runAction', () => {
	it('writes what was planned and can take it back', async () => {
		const { desk, onDisk } = await mockDesk({ 'A.md': 'one' });
		expect(await runAction(desk, addWord, 'two')).toBe(true);
		expect(await onDisk('A.md')).toBe('one two');
		await undoLast(desk);
		expect(await onDisk('A.md')).toBe('one');
	});

	it('writes nothing when the action refuses', async () => {
		const { desk, onDisk } = await mockDesk({ 'A.md': 'one' });
		expect(await runAction(desk, () => Promise.resolve(trouble({ what: 'No.', advice: 'Do this.', note: 'A.md', property: 'email' })), 'x')).toBe(false);
		expect(await onDisk('A.md')).toBe('one');
	});

	it('waits for an editor that takes over a change of the disk late', async () => {
		const { desk, mock, onDisk } = await mockDesk({ 'A.md': 'one' });
		let times = 0;
		const disturbed: Action<string> = async (word, context) => {
			const plan = await addWord(word, context);
			if (++times < 3) await mock.vault.adapter.write('A.md', `changed ${times}`);
			return plan;
		};
		expect(await runAction(desk, disturbed, 'two')).toBe(true);
		expect(await onDisk('A.md')).toBe('changed 2 two');
	});

	it('plans anew when the note changed between plan and write, and keeps the other change', async () => {
		const { desk, mock, onDisk } = await mockDesk({ 'A.md': 'one' });
		let first = true;
		const disturbed: Action<string> = async (word, context) => {
			const plan = await addWord(word, context);
			if (first) await mock.vault.adapter.write('A.md', 'changed');
			first = false;
			return plan;
		};
		expect(await runAction(desk, disturbed, 'two')).toBe(true);
		expect(await onDisk('A.md')).toBe('changed two');
	});

	it('refuses when the note changes each time, and leaves it as it is', async () => {
		const { desk, mock, onDisk } = await mockDesk({ 'A.md': 'one' });
		let times = 0;
		const disturbed: Action<string> = async (word, context) => {
			const plan = await addWord(word, context);
			await mock.vault.adapter.write('A.md', `changed ${++times}`);
			return plan;
		};
		expect(await runAction(desk, disturbed, 'two')).toBe(false);
		expect(times).toBe(4);
		expect(await onDisk('A.md')).toBe('changed 4');
	});

	it('takes a note that the disk will not read for trouble with that note, not for a bug', async () => {
		const { desk, onDisk } = await mockDesk({ 'A.md': 'one' });
		const log = vi.spyOn(console, 'error').mockReturnValue();
		vi.spyOn(desk.app.vault, 'read').mockRejectedValue(new Error('EIO: i/o error'));
		expect(await runAction(desk, addWord, 'two')).toBe(false);
		expect(log).not.toHaveBeenCalled();
		vi.restoreAllMocks();
		expect(await onDisk('A.md')).toBe('one');
	});

	it('survives a bug in an action', async () => {
		const { desk } = await mockDesk();
		const log = vi.spyOn(console, 'error').mockReturnValue();
		expect(await runAction(desk, () => Promise.reject(new Error('bug')), 'x')).toBe(false);
		expect(log).toHaveBeenCalledTimes(1);
	});
});

describe('runDraft', () => {
	const draft: Action<{ builtInOnly?: boolean }> = async ({ builtInOnly }, context) => builtInOnly === true
		? addWord('draft', context)
		: trouble({ what: 'The template has an error.', advice: 'Correct it.', note: 'Interviews/Templates/outreach.md', line: 3 });

	it('offers the built-in template where one of the vault has an error', async () => {
		const { desk, onDisk } = await mockDesk({ 'A.md': 'one' });
		const asked = vi.spyOn(choices, 'pickChoice').mockImplementation((_app, _question, offered) => Promise.resolve(offered[0]?.value));
		expect(await runDraft(desk, draft, {})).toBe(true);
		expect(asked.mock.calls[0]?.[1]).toBe('The template “outreach” has an error');
		expect(await onDisk('A.md')).toBe('one draft');
	});

	it('writes nothing where that is not wanted', async () => {
		const { desk, onDisk } = await mockDesk({ 'A.md': 'one' });
		vi.spyOn(choices, 'pickChoice').mockResolvedValue(undefined);
		expect(await runDraft(desk, draft, {})).toBe(false);
		expect(await onDisk('A.md')).toBe('one');
	});
});

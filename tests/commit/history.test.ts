import { describe, expect, it } from 'vitest';
import { History } from '../../src/commit/history';
import type { InverseStep } from '../../src/commit/inverse-step';

describe('the history', () => {
	it('forgets what was undone once, and nothing else', () => {
		const history = new History();
		history.add({ done: 'one' }, []);
		const one = history.last;
		history.add({ done: 'two' }, []);
		if (!one) throw new Error('nothing there');
		history.remove(one);
		history.remove(one);
		expect(history.last?.done).toBe('two');
	});

	/** Fourteen million letters: 28 of the 32 MB that are held. */
	const long = 'x'.repeat(14 * 1024 * 1024);
	const entriesOf = (history: History): string[] => {
		const all: string[] = [];
		for (let last = history.last; last; last = history.last) {
			all.push(last.done);
			history.remove(last);
		}
		return all;
	};

	it.each<[string, InverseStep]>([
		['of notes that were trashed', { kind: 'create', path: 'A.md', text: long }],
		['of notes that were made', { kind: 'trash', path: 'A.md', before: long }],
		['before a change', { kind: 'rewrite', path: 'A.md', before: '', after: long }],
		['after a change', { kind: 'rewrite', path: 'A.md', before: long, after: '' }],
	])('counts the texts %s, and forgets the oldest where they take more than 32 MB', (_, step) => {
		const history = new History();
		history.add({ done: 'small' }, [{ kind: 'rename', from: 'A.md', to: 'B.md' }, { kind: 'remove-folder', path: 'New' }]);
		history.add({ done: 'one' }, [step]);
		expect(history.last?.done).toBe('one');
		history.add({ done: 'two' }, [step]);
		expect(entriesOf(history)).toEqual(['two']);
	});

	it('counts what was struck from once, before and after', () => {
		const history = new History();
		const line = '- off the record';
		const note = '## Notes\n\n';
		history.add({ done: 'one' }, [{ kind: 'rewrite', path: 'Talk.md', before: `${note}${line}\n- more\n`, after: note }, { kind: 'create', path: 'Long.md', text: long }]);
		history.strike([{ path: 'Talk.md', section: 'Notes', line }], [{ kind: 'rewrite', path: 'Talk.md', before: `${note}- more\n`, after: `${note}${line}\n- more\n` }, { kind: 'trash', path: 'Other.md', before: '' }]);
		history.add({ done: 'two' }, [{ kind: 'create', path: 'Short.md', text: 'x'.repeat(1024 * 1024) }]);
		history.add({ done: 'three' }, [{ kind: 'create', path: 'Short.md', text: 'x'.repeat(1024 * 1024 - 100) }]);
		expect(history.last?.done).toBe('three');
		history.add({ done: 'four' }, [{ kind: 'create', path: 'Short.md', text: 'x'.repeat(100) }]);
		expect(entriesOf(history)).toEqual(['four', 'three', 'two']);
	});
});

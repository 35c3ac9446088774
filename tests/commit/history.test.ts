import { describe, expect, it } from 'vitest';
import { History } from '../../src/commit/history';

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
});

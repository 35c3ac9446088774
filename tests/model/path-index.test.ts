import { describe, expect, it } from 'vitest';
import { PathIndex } from '../../src/model/path-index';

const paths = Array.from({ length: 20 }, (_, index) => `${index}.md`);

describe('the notes under a key', () => {
	it('are those that were added, each once and in their order, however many they are', () => {
		const index = new PathIndex();
		for (const [count, path] of paths.entries()) {
			index.add('key', path);
			index.add('key', paths[0] ?? '');
			index.add('key', path);
			expect([...index.get('key')]).toEqual(paths.slice(0, count + 1));
		}
	});

	it('are gone one by one, also those in the middle, and come again', () => {
		const index = new PathIndex();
		const left = new Set(paths);
		for (const path of paths) index.add('key', path);
		for (const path of [...paths.slice(7), ...paths.slice(0, 7)]) {
			index.remove('key', path);
			index.remove('key', 'none.md');
			left.delete(path);
			expect([...index.get('key')]).toEqual([...left]);
		}
		index.remove('key', 'none.md');
		index.add('key', 'again.md');
		expect([...index.get('key')]).toEqual(['again.md']);
		expect([...index.get('other')]).toEqual([]);
	});

	it('stay as they were while somebody goes through them', () => {
		const index = new PathIndex();
		for (const path of paths.slice(0, 3)) index.add('key', path);
		const seen: string[] = [];
		for (const path of index.get('key')) {
			index.remove('key', path);
			seen.push(path);
		}
		expect(seen).toEqual(paths.slice(0, 3));
	});
});

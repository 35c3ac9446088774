// @vitest-environment happy-dom
import './mock-app';
import { describe, expect, it } from 'vitest';
import { setIsolatedText } from '../../src/obsidian/isolated-text';

function shown(text: string): string {
	const el = createDiv();
	setIsolatedText(el, text);
	expect(el.textContent).toBe(text);
	return el.innerHTML;
}

describe('setIsolatedText', () => {
	it('isolates a name written from right to left, with the spaces and signs within it', () => {
		expect(shown('You wrote to محمد عبد الرحمن on Sun 1 Nov.')).toBe('You wrote to <bdi>محمد عبد الرحمن</bdi> on Sun 1 Nov.');
		expect(shown('Thank דוד בן־גוריון, 2 days late')).toBe('Thank <bdi>דוד בן־גוריון</bdi>, 2 days late');
	});

	it('leaves every other text as it is, also what looks like markup', () => {
		expect(shown('Write to O\'Rourke & Sons <b>now</b>')).toBe('Write to O\'Rourke &amp; Sons &lt;b&gt;now&lt;/b&gt;');
		expect(shown('王小明')).toBe('王小明');
	});
});

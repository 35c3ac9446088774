import { setIcon } from 'obsidian';
import type { Check } from '../../draft/check';

/** The checks of a draft: what failed is listed with what to change; what passed is folded away. */
export function drawChecks(parentEl: HTMLElement, checks: readonly Check[]): void {
	const failed = checks.filter(({ passed }) => !passed);
	const passed = checks.filter((check) => check.passed);
	if (failed.length > 0) {
		parentEl.createEl('h3', { cls: 'ii-review-heading', text: failed.length === 1 ? 'One thing to look at' : `${failed.length} things to look at` });
		drawList(parentEl, failed);
	}
	if (passed.length === 0) return;
	const foldedEl = parentEl.createEl('details', { cls: 'ii-review-passed' });
	foldedEl.createEl('summary', { text: failed.length === 0 ? `All ${passed.length} checks pass` : passed.length === 1 ? '1 check passes' : `${passed.length} checks pass` });
	drawList(foldedEl, passed);
}

function drawList(parentEl: HTMLElement, checks: readonly Check[]): void {
	const listEl = parentEl.createEl('ul', { cls: 'ii-checks' });
	for (const { passed, says, advice } of checks) {
		const itemEl = listEl.createEl('li', { cls: passed ? 'ii-check is-passed' : 'ii-check is-failed' });
		setIcon(itemEl.createSpan({ cls: 'ii-check-icon', attr: { role: 'img', 'aria-label': passed ? 'Passed' : 'Look at this' } }), passed ? 'check' : 'flag');
		const wordsEl = itemEl.createDiv({ attr: { dir: 'auto' } });
		wordsEl.createDiv({ text: says });
		if (!passed && advice !== '') wordsEl.createDiv({ cls: 'ii-check-advice', text: advice });
	}
}

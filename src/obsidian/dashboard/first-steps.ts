/** What an empty dashboard says, and the steps that lead out of it. */
export interface EmptyPage {
	readonly heading: string;
	readonly words: string;
	readonly steps: readonly { readonly label: string; readonly run: () => void }[];
}

/** Draws what stands where rows would be. The first step is the one to take. */
export function drawEmptyPage(parentEl: HTMLElement, page: EmptyPage): void {
	const el = parentEl.createDiv({ cls: 'ii-empty' });
	el.createEl('h3', { text: page.heading });
	el.createEl('p', { text: page.words });
	if (page.steps.length === 0) return;
	const stepsEl = el.createDiv({ cls: 'ii-empty-steps' });
	page.steps.forEach(({ label, run }, index) => {
		stepsEl.createEl('button', { cls: index === 0 ? 'mod-cta' : '', text: label, attr: { type: 'button' } }).addEventListener('click', run);
	});
}

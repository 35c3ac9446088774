import type { TooltipOptions } from 'obsidian';

/** As in the app, a tooltip is the element's label; the page shows `aria-label` on hover (but not where `data-tooltip-off`). */
export function setTooltip(el: HTMLElement, tooltip: string, options?: TooltipOptions): void {
	if (tooltip === '') el.removeAttribute('aria-label');
	else el.setAttribute('aria-label', tooltip);
	if (options?.placement) el.setAttribute('data-tooltip-position', options.placement);
	if (options?.delay !== undefined) el.setAttribute('data-tooltip-delay', String(options.delay));
}

/** What has a tooltip: things to press. Other labels are for screen readers only. */
const pressable = 'button, a, [role="button"], [role="tab"], [role="treeitem"], [role="checkbox"], .clickable-icon, [data-tooltip-position]';

/** Shows the label of what the pointer rests on, as the app does. Touch screens have no pointer that rests. */
export function showTooltips(doc: Document): void {
	let shown: HTMLElement | undefined;
	const hide = (): void => {
		shown?.remove();
		shown = undefined;
	};
	doc.addEventListener('mouseover', (event) => {
		hide();
		const target = event.target instanceof Element ? event.target.closest('[aria-label]') : null;
		const label = target?.getAttribute('aria-label');
		if (!target || !label || doc.body.hasClass('is-mobile')) return;
		if (!target.matches(pressable)) return;
		shown = doc.body.createDiv({ cls: 'tooltip', text: label });
		place(shown, target.getBoundingClientRect(), target.getAttribute('data-tooltip-position') ?? 'bottom');
	});
	doc.addEventListener('mousedown', hide, true);
	doc.addEventListener('keydown', hide, true);
}

function place(tip: HTMLElement, at: DOMRect, placement: string): void {
	const middle = at.left + at.width / 2 - tip.offsetWidth / 2;
	const beside = at.top + at.height / 2 - tip.offsetHeight / 2;
	const left = placement === 'right' ? at.right + 8 : placement === 'left' ? at.left - tip.offsetWidth - 8 : middle;
	const top = placement === 'top' ? at.top - tip.offsetHeight - 8 : placement === 'bottom' ? at.bottom + 8 : beside;
	tip.setCssStyles({
		left: `${Math.max(4, Math.min(left, window.innerWidth - tip.offsetWidth - 4))}px`,
		top: `${Math.max(4, Math.min(top, window.innerHeight - tip.offsetHeight - 4))}px`,
	});
}

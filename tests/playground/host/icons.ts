import nodes from 'lucide-static/icon-nodes.json';

/** Icons that plugins brought themselves: the inside of an SVG of 100 by 100. */
const added = new Map<string, string>();

/** As the app's: any icon of Lucide 0.446 (the app documents that newer ones are not there), with or without `lucide-` before its name, or one that was added. */
export function getIcon(id: string): SVGSVGElement | null {
	const name = id.replace(/^lucide-/, '');
	const own = added.get(id);
	if (own !== undefined) return drawOwn(id, own);
	const parts = nodes[name];
	if (!parts) return null;
	const svg = createSvg('svg', { cls: ['svg-icon', `lucide-${name}`] });
	svg.setAttrs({ width: 24, height: 24, viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
	for (const [tag, attributes] of parts) {
		const part = activeDocument.createElementNS('http://www.w3.org/2000/svg', tag);
		for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
		svg.append(part);
	}
	return svg;
}

/** Puts an icon into an element, in place of what is there. An icon nobody knows changes nothing, as the app documents. */
export function setIcon(parent: HTMLElement, id: string): void {
	const icon = getIcon(id);
	if (icon) parent.replaceChildren(icon);
}

export function addIcon(id: string, svgContent: string): void {
	added.set(id, svgContent);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export function getIconIds(): string[] {
	return [...Object.keys(nodes).map((name) => `lucide-${name}`), ...added.keys()];
}

function drawOwn(id: string, content: string): SVGSVGElement | null {
	const drawn = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${content}</svg>`, 'image/svg+xml');
	if (drawn.querySelector('parsererror, script')) return null;
	const svg = activeDocument.importNode(drawn.documentElement, true);
	if (!(svg instanceof SVGSVGElement)) return null;
	svg.classList.add('svg-icon', id);
	return svg;
}

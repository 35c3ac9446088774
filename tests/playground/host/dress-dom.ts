/** The listeners that `on` put behind those it was given, so that `off` can take them away. */
const behind = new WeakMap<object, { el: EventTarget; type: string; selector: string; listen: EventListener }[]>();

/**
 * What the app adds to elements, where the mocks' additions do less than they say: `on` minds its selector, and
 * `onNodeInserted` waits until the element is in the page.
 */
export function dressDom(): void {
	for (const prototype of [HTMLElement.prototype, Document.prototype]) Object.assign(prototype, { on, off });
	Object.assign(HTMLElement.prototype, { onNodeInserted, onWindowMigrated: () => () => undefined });
}

function on(
	this: HTMLElement | Document, type: string, selector: string, listener: (this: EventTarget, event: Event, target: HTMLElement) => unknown,
	options?: AddEventListenerOptions | boolean,
): void {
	const listen = (event: Event): void => {
		const target = event.target instanceof Element ? event.target.closest(selector) : null;
		if (target instanceof HTMLElement && this.contains(target)) listener.call(this, event, target);
	};
	behind.set(listener, [...(behind.get(listener) ?? []), { el: this, type, selector, listen }]);
	this.addEventListener(type, listen, options);
}

function off(this: HTMLElement | Document, type: string, selector: string, listener: object, options?: AddEventListenerOptions | boolean): void {
	const all = behind.get(listener) ?? [];
	for (const one of all) if (one.el === this && one.type === type && one.selector === selector) this.removeEventListener(type, one.listen, options);
	behind.set(listener, all.filter((one) => one.el !== this || one.type !== type || one.selector !== selector));
}

function onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
	let inside = false;
	const look = (): void => {
		if (this.isConnected && !inside) {
			listener();
			if (once) observer.disconnect();
		}
		inside = this.isConnected;
	};
	const observer = new MutationObserver(look);
	observer.observe(this.ownerDocument, { childList: true, subtree: true });
	look();
	return () => observer.disconnect();
}

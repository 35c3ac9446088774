import type { Page } from 'playwright-core';

/**
 * What is asked of the browser: it reports each script that is not a file of the page, each frame, each form that is sent, each
 * address that is not the page's own, and each text that is handed to the page to be taken for elements. It reports and stops nothing, so
 * that a payload which found a way does run, as it would in the app.
 */
const policy = [
	"default-src 'self'", "script-src 'self' blob:", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "object-src 'none'", "frame-src 'none'",
	"base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types dompurify',
].join('; ');

/** Rings for whatever a payload could have brought about, from before the page begins until it is closed. */
export class Alarm {
	readonly #rung = new Set<string>();

	/** To be called before the page is opened. */
	async set(page: Page): Promise<void> {
		const ring = (what: string): void => void this.#rung.add(what.slice(0, 300));
		page.on('dialog', (dialog) => {
			ring(`dialog: ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on('popup', (popup) => ring(`window: ${popup.url()}`));
		page.on('frameattached', (frame) => ring(`frame: ${frame.url()}`));
		page.on('framenavigated', (frame) => {
			if (!frame.url().startsWith('http://127.0.0.1:')) ring(`went to: ${frame.url()}`);
		});
		page.on('request', (request) => {
			if (!/^(?:http:\/\/127\.0\.0\.1:|blob:|data:)/u.test(request.url())) ring(`request: ${request.url()}`);
		});
		await page.exposeFunction('ringAlarm', ring);
		await page.addInitScript(watchPage);
		await page.route((address) => address.pathname === '/', async (route) => {
			const response = await route.fetch();
			const { 'content-security-policy': _served, ...headers } = response.headers();
			await route.fulfill({ response, headers: { ...headers, 'content-security-policy-report-only': policy } });
		}, { times: 1 });
	}

	/** What rang, each once; nothing is what is hoped for. */
	get rung(): readonly string[] {
		return [...this.#rung];
	}
}

/** Runs in the page. Elements are looked at when they come and when an attribute of theirs changes, so that none is missed that comes and goes. */
function watchPage(): void {
	const ring = (what: string): void => {
		const known: unknown = Reflect.get(window, 'ringAlarm');
		if (typeof known === 'function') known.call(window, what);
	};
	Reflect.set(window, 'ran', () => ring('a payload ran'));
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
		// The page itself runs the plugin from a script it has made, and the sanitiser tries a parser on nothing.
		if (blockedURI === 'trusted-types-sink' && (sample.startsWith('HTMLScriptElement src|blob:') || sample === 'DOMParser parseFromString|')) return;
		ring(`policy: ${effectiveDirective} ${blockedURI} ${sample}`);
	});
	const ours = /\bran\b|left\.example/iu;
	const reaching = ['href', 'src', 'srcset', 'srcdoc', 'action', 'formaction', 'data', 'xlink:href', 'background', 'ping', 'cite', 'poster', 'style', 'content', 'values', 'to'];
	const look = (element: Element): void => {
		const { localName } = element;
		if (['script', 'style', 'iframe', 'object', 'embed', 'base', 'meta', 'link', 'template'].includes(localName) && ours.test(element.outerHTML)) ring(`element: ${element.outerHTML}`);
		for (const { name, value } of element.attributes) {
			const isOutwardLink = localName === 'a' && name === 'href' && /^https?:/iu.test(value);
			if (name.startsWith('on') || (reaching.includes(name) && ours.test(value) && !isOutwardLink)) ring(`attribute: <${localName} ${name}="${value}">`);
		}
	};
	new MutationObserver((records) => {
		for (const { target, addedNodes, type } of records) {
			if (type === 'attributes' && target instanceof Element) look(target);
			for (const node of addedNodes) {
				if (!(node instanceof Element)) continue;
				look(node);
				for (const element of node.querySelectorAll('*')) look(element);
			}
		}
	}).observe(document, { subtree: true, childList: true, attributes: true });
}

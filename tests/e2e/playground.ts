import { onTestFinished } from 'vitest';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { openPlayground } from '../playground/playground.mjs';
import { launchChromium } from './chromium';
import { VaultOnDisk } from './vault-on-disk';

/** The files of a plugin, where not the built one is to be tried. */
export interface PluginFiles {
	manifest: Readonly<Record<string, string>>;
	main: string;
	styles?: string;
}

export interface PlaygroundOptions {
	/** The vault's files; without them it is a sample vault. */
	files?: Readonly<Record<string, string>>;
	/** Which sample vault; Leila's where nothing is said. */
	sample?: string;
	/** Wall time of the browser at start, `YYYY-MM-DDTHH:MM`; the sample vault is made on that day. */
	now: string;
	/** The browser's time zone. */
	zone?: string;
	phone?: boolean;
	scheme?: 'light' | 'dark';
	plugin?: PluginFiles;
	/** What is done with the page before it is opened. */
	prepare?: (page: Page) => Promise<void>;
}

const viewports = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
/** Milliseconds to wait for what should come at once, on a machine that does other things too. */
export const patience = 15_000;

/** One browser for all pages of a run of tests; every playground has a context of its own in it. */
let browser: Promise<Browser> | undefined;

/** Ends the browser: the last thing of a file of tests (close-browser.setup.ts). */
export async function closeBrowser(): Promise<void> {
	await (await browser)?.close();
	browser = undefined;
}

/** The playground in a real browser over a real folder, driven as a person would. */
export class Playground {
	readonly vault: VaultOnDisk;
	readonly page: Page;
	#context: BrowserContext;
	#server: { url: string; close(): Promise<void> };
	/** What went wrong on the page without being asked for: any of it fails the test. */
	#faults: string[] = [];
	#pressed = 0;
	#isClosed = false;

	private constructor(parts: { vault: VaultOnDisk; page: Page; context: BrowserContext; server: { url: string; close(): Promise<void> } }) {
		this.vault = parts.vault;
		this.page = parts.page;
		this.#context = parts.context;
		this.#server = parts.server;
	}

	/** Opens one for the test that runs, which is closed with it. */
	static async open(options: PlaygroundOptions): Promise<Playground> {
		const vault = options.files ? await VaultOnDisk.of(options.files) : await VaultOnDisk.sample(options.now.slice(0, 10), options.sample);
		const server = await openPlayground({ vault: vault.folder });
		browser ??= launchChromium();
		const phone = options.phone ?? false;
		const context = await (await browser).newContext({
			viewport: phone ? viewports.phone : viewports.desktop,
			hasTouch: phone,
			timezoneId: options.zone ?? 'America/Chicago',
			locale: 'en-US',
			colorScheme: options.scheme ?? 'light',
			reducedMotion: 'reduce',
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		const page = await context.newPage();
		page.setDefaultTimeout(patience);
		const playground = new Playground({ vault, page, context, server });
		onTestFinished(() => playground.close());
		await playground.#listen(options.plugin);
		await options.prepare?.(page);
		await playground.travelTo(options.now);
		return playground;
	}

	/** Ends everything; fails where the page had a fault meanwhile. The second time it has nothing left to do. */
	async close(): Promise<void> {
		if (this.#isClosed) return;
		this.#isClosed = true;
		await this.#context.close();
		await this.#server.close();
		await this.vault.remove();
		if (this.#faults.length > 0) throw new Error(`The page had faults:\n${this.#faults.join('\n')}`);
	}

	// -- time ----------------------------------------------------------------------------------------------

	/** Opens the page again, as in the morning, at a wall time of the browser (`YYYY-MM-DDTHH:MM`). */
	async travelTo(now: string): Promise<void> {
		await this.page.goto(new URL(`?now=${now}`, this.#server.url).href);
		await this.#ready();
	}

	async reload(): Promise<void> {
		await this.page.reload();
		await this.#ready();
	}

	// -- keyboard ------------------------------------------------------------------------------------------

	async press(...keys: string[]): Promise<void> {
		this.#pressed += keys.length;
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** How many keys were pressed so far, besides the letters of what was typed. */
	get pressed(): number {
		return this.#pressed;
	}

	/** Types into whatever has the focus. */
	async type(text: string): Promise<void> {
		await this.page.keyboard.insertText(text);
	}

	// -- commands ------------------------------------------------------------------------------------------

	async openPalette(): Promise<void> {
		await this.press('Control+p');
		await this.page.locator('.pg-command-palette').waitFor();
	}

	/** The names of all commands that the palette offers now. */
	async offeredCommands(): Promise<string[]> {
		await this.openPalette();
		const names = await this.page.locator('.pg-command-palette .suggestion-title').allTextContents();
		await this.press('Escape');
		return names;
	}

	/** Runs a command by its name, from the palette, by keyboard, once it is offered: the plugin knows of a change a moment after the disk does. */
	async runCommand(name: string): Promise<void> {
		await this.openPalette();
		const palette = this.page.locator('.pg-command-palette');
		const end = Date.now() + patience;
		// Each time something is typed, the palette asks anew which commands can work.
		do await palette.locator('.prompt-input').fill(name);
		while ((await palette.locator('.suggestion-title', { hasText: name }).count()) === 0 && Date.now() < end);
		await this.pick(name);
	}

	/** Types into the open suggester until the wanted item is the chosen one, and takes it. */
	async pick(text: string): Promise<void> {
		const prompt = this.page.locator('.prompt').last();
		await prompt.locator('.prompt-input').fill(text);
		const wanted = prompt.locator('.suggestion-item', { hasText: text }).first();
		await wanted.waitFor();
		const items = await prompt.locator('.suggestion-item').allInnerTexts();
		const at = items.findIndex((item) => item.includes(text));
		for (let step = 0; step < at; step++) await this.press('ArrowDown');
		await prompt.locator('.suggestion-item.is-selected', { hasText: text }).waitFor();
		await this.press('Enter');
	}

	/** What the open suggester offers. */
	async offered(): Promise<string[]> {
		return this.page.locator('.prompt').last().locator('.suggestion-item').allInnerTexts();
	}

	// -- notes ---------------------------------------------------------------------------------------------

	/** Opens a note by the quick switcher; the path is without ending. */
	async openNote(pathOrName: string): Promise<void> {
		await this.press('Control+o');
		await this.pick(pathOrName);
		const name = pathOrName.split('/').at(-1) ?? '';
		await this.activeLeaf.locator('.inline-title', { hasText: name }).first().waitFor();
	}

	/** The leaf in the main area that the person sees. */
	get activeLeaf(): Locator {
		return this.page.locator('.mod-root .workspace-leaf:not(.mod-hidden)').last();
	}

	/** The text in the open note's editor, frontmatter and all. */
	async editorText(): Promise<string> {
		return this.activeLeaf.locator('.cm-content').innerText();
	}

	/** Writes a line below a heading of the open note, with the mouse and the keyboard. */
	async typeBelowHeading(heading: string, line: string): Promise<void> {
		const wanted = this.activeLeaf.locator('.cm-line', { hasText: new RegExp(`^#+ ${heading}$`) });
		// Only what is near the window is in the page: come from the end until the heading is there.
		await this.activeLeaf.locator('.cm-content').focus();
		await this.press('Control+End');
		for (let page = 0; page < 50 && (await wanted.count()) === 0; page++) {
			await this.press('PageUp');
			await this.page.waitForTimeout(50);
		}
		await wanted.click();
		await this.press('End', 'Enter');
		await this.type(line);
	}

	/** Waits until a note on the disk says what it should; gives its text. */
	async waitForNote(at: string, holds: (text: string) => boolean): Promise<string> {
		const end = Date.now() + patience;
		for (;;) {
			const text = await this.vault.read(at).catch(() => '');
			if (text !== '' && holds(text)) return text;
			if (Date.now() > end) throw new Error(`The note ${at} never came to say what it should. It says:\n${text}`);
			await this.page.waitForTimeout(50);
		}
	}

	// -- what the page says --------------------------------------------------------------------------------

	async notices(): Promise<string[]> {
		return this.page.locator('.notice').allInnerTexts();
	}

	/** Waits for a notice that holds a text, reads it whole, and clicks it away where nothing else is asked. */
	async waitForNotice(text: string | RegExp): Promise<string> {
		const notice = this.page.locator('.notice', { hasText: text }).last();
		await notice.waitFor();
		return notice.innerText();
	}

	async statusBar(): Promise<string> {
		return this.page.locator('.status-bar').innerText();
	}

	/** Screenshots for a person to look at; nothing is compared. */
	async screenshot(to: string): Promise<void> {
		await this.page.screenshot({ path: to });
	}

	// -- starting and faults -------------------------------------------------------------------------------

	async #ready(): Promise<void> {
		await this.page.locator('body[data-playground="ready"][data-notes="read"]').waitFor({ state: 'attached' });
	}

	async #listen(plugin: PluginFiles | undefined): Promise<void> {
		this.page.on('console', (message) => {
			if (message.type() === 'error') this.#faults.push(`console: ${message.text()} (${message.location().url})`);
		});
		this.page.on('pageerror', (error) => this.#faults.push(`error: ${error.stack ?? error.message}`));
		// Nothing on the page may ask another host for anything; the browser finds none (tests/e2e/chromium.ts), and what tries counts as a fault.
		this.page.on('request', (request) => {
			const address = new URL(request.url());
			const own = address.origin === new URL(this.#server.url).origin || address.protocol === 'blob:' || address.protocol === 'data:';
			if (!own) this.#faults.push(`asked another host: ${address.href}`);
		});
		if (plugin) await this.#servePlugin(plugin);
	}

	async #servePlugin(plugin: PluginFiles): Promise<void> {
		const files = [
			['manifest.json', 'application/json', JSON.stringify(plugin.manifest)],
			['main.js', 'text/javascript', plugin.main],
			['styles.css', 'text/css', plugin.styles ?? ''],
		] as const;
		for (const [name, contentType, body] of files) await this.page.route(`**/plugin/${name}`, (route) => route.fulfill({ contentType, body }));
	}
}

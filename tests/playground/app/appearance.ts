import { setPlatform } from '../host/index';
import type { PlaygroundWorkspace } from './workspace';

export type Scheme = 'light' | 'dark' | 'system';
export type Direction = 'ltr' | 'rtl';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

/** What the person chose for this browser; the vault does not keep it. */
const kept = (key: string): string | null => localStorage.getItem(`playground:${key}`);

/** Light or dark, the direction of the language, phone or desktop: classes of `body`, named as the app names them. */
export class Appearance {
	/** Fixed for the life of the page: the app decides at start too. */
	readonly isPhone: boolean;
	#workspace: PlaygroundWorkspace | null = null;

	constructor(search: string) {
		const asked = new URLSearchParams(search).get('phone');
		this.isPhone = asked === null ? window.innerWidth <= 600 : asked !== '0';
		setPlatform({ phone: this.isPhone, system: navigator.userAgent });
		systemDark.addEventListener('change', () => this.#apply());
		this.#apply();
	}

	get scheme(): Scheme {
		const scheme = kept('scheme');
		return scheme === 'light' || scheme === 'dark' ? scheme : 'system';
	}

	get direction(): Direction {
		return kept('direction') === 'rtl' ? 'rtl' : 'ltr';
	}

	get isDark(): boolean {
		return this.scheme === 'dark' || (this.scheme === 'system' && systemDark.matches);
	}

	/** From now on the workspace is told when the look changes. */
	tell(workspace: PlaygroundWorkspace): void {
		this.#workspace = workspace;
	}

	choose(key: 'scheme' | 'direction', value: string): void {
		localStorage.setItem(`playground:${key}`, value);
		this.#apply();
	}

	#apply(): void {
		document.body.toggleClass('theme-dark', this.isDark);
		document.body.toggleClass('theme-light', !this.isDark);
		document.body.toggleClass('mod-rtl', this.direction === 'rtl');
		document.documentElement.dir = this.direction;
		this.#workspace?.trigger('css-change');
	}
}

import type { Progress, Turn } from '../../domain/pieces';

/** Milliseconds of work after which the app gets its turn: shorter than what a person feels as a halt. */
const longest = 24;

/** Lets the app draw and take keys in between whenever work has gone on for long enough, and tells then how far it is. */
export function withRests(tell?: (progress: Progress) => void): Turn {
	let until = performance.now() + longest;
	return (progress) => {
		if (performance.now() < until) return undefined;
		tell?.(progress);
		return new Promise((resolve) => {
			window.setTimeout(() => {
				until = performance.now() + longest;
				resolve();
			}, 0);
		});
	};
}

import type { Outcome } from '../domain/problem';
import { ok, trouble } from '../domain/problem';

/** A cell or a value of a card as one line: no control characters, no line breaks, no spaces around it. */
export function plainValue(text: string): string {
	return text.normalize('NFC').replace(/[\p{Cc}\u2028\u2029\uFEFF]+/gu, ' ').replace(/\s+/g, ' ').trim();
}

/** Several values in one cell: `a@example.com; b@example.com`. */
export function plainValues(text: string, between: RegExp = /[;\n]|:::/): readonly string[] {
	return [...new Set(text.split(between).map(plainValue).filter((part) => part !== ''))];
}

/** Whether a text can be an e-mail address. Whether mail arrives there, only mail can tell. */
export function isEmail(text: string): boolean {
	return /^[^\s@<>"]+@[^\s@<>"]+$/.test(text);
}

/** The address of a profile. Only `http` and `https` are addresses that a person opens; anything else is refused. */
export function profileAddress(text: string): Outcome<string> {
	const plain = plainValue(text);
	const whole = /^[a-z][a-z0-9+.-]*:/i.test(plain) ? plain : `https://${plain.replace(/^\/+/, '')}`;
	if (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(whole)) return ok(whole);
	return trouble({ what: `"${shortened(plain)}" is no address of a profile.`, advice: 'The person is imported without it; copy the address from the page of the profile.' });
}

/** Long texts from files are not repeated in full where something is said about them. */
export function shortened(text: string): string {
	const chars = [...text];
	return chars.length <= 60 ? text : `${chars.slice(0, 60).join('')}…`;
}

import type { Capture } from '../../note/body/capture-line';
import { turnedToThem } from './addressed';

/** A captured line as it is said to the person of these names: "her list of books" is "your list of books". Who "they" are in it is not known. */
export function capturedWords({ text }: Pick<Capture, 'text'>, names: readonly string[]): string {
	return /^(?:they|their)\b/i.test(text) ? text : turnedToThem(text, names);
}

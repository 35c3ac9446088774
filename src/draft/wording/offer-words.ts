import { turnedToThem } from './addressed';
import { asClause } from './sentence-words';
import { isDeed } from './deed';

/** What I can give back to the person of these names, as a part of a sentence: `I can offer a walk round the floor`, `I would gladly take a shift`, `I can tell you what …`. */
export function offerWords(giveBack: string | undefined, names: readonly string[]): string | undefined {
	const plain = turnedToThem(asClause(giveBack ?? ''), names);
	if (plain === '') return undefined;
	if (/^(?:what|how|why|when|where|which|who|whether)\b/i.test(plain)) return `I can tell you ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}`;
	return isDeed(plain) ? `I would gladly ${plain}` : `I can offer ${plain}`;
}

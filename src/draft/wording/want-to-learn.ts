import { listWords } from '../template/list-words';
import { asClause } from './sentence-words';

const asksIndirectly = /^(?:which|what|how|why|when|where|who|whom|whose|whether|if)\b/i;
const asksDirectly = /^(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have)\b/i;

/** What somebody wants to learn, as it follows "learn": `which tasks come up`, `about procurement`, `how you answer this: does it count`. */
function learnPart(item: string): string {
	const plain = asClause(item).replace(/\?+$/, '').trim();
	if (asksIndirectly.test(plain)) return plain.slice(0, 1).toLowerCase() + plain.slice(1);
	if (asksDirectly.test(plain)) return `how you answer this: ${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}`;
	return /^about\b/i.test(plain) ? plain : `about ${plain}`;
}

/** Several things to learn as one phrase; empty if there are none. `about` is said once. */
export function wantToLearn(items: readonly string[]): string {
	const parts = items.map((item) => item.trim()).filter((item) => item !== '').map(learnPart);
	const first = parts.findIndex((part) => part.startsWith('about '));
	const lean = parts.every((part) => part.startsWith('about ')) ? parts.map((part, index) => (index > first ? part.slice('about '.length) : part)) : parts;
	return listWords(lean);
}

/** The same after the talk, as it follows "learn": a plain question is quoted, since it has been answered. */
export function learnedFrom(item: string): string {
	const plain = asClause(item).replace(/\?+$/, '').trim();
	return asksDirectly.test(plain) ? `more about “${plain.slice(0, 1).toUpperCase()}${plain.slice(1)}?”` : wantToLearn([item]);
}

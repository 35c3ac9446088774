import type { Draft } from './draft';
import type { DraftFacts } from './draft-facts';
import { withoutSignature } from './wording/signature';
import { tieOf } from './wording/tie-of';

/** What a draft may measure (docs/drafts.md says where each limit comes from). */
interface LengthLimit {
	readonly unit: 'words' | 'characters';
	readonly least: number;
	readonly most: number;
}

const signs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Words as a reader counts them: what stands between spaces and holds a letter or a digit. In scripts without spaces each sign counts. */
export function countWords(text: string): number {
	const single = text.match(signs)?.length ?? 0;
	return single + text.replace(signs, ' ').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The limit for a draft of this kind and channel to this person; undefined where there is none. */
function lengthLimit(draft: Pick<Draft, 'kind' | 'channel'>, facts: DraftFacts): LengthLimit | undefined {
	const words = (least: number, most: number): LengthLimit => ({ unit: 'words', least, most });
	if (draft.kind === 'outreach' && draft.channel === 'linkedin') return { unit: 'characters', least: 1, most: facts.invitationCharacters };
	switch (draft.kind) {
		case 'outreach':
			if (draft.channel === 'message') return words(1, 60);
			return draft.channel === 'phone' ? words(1, 200) : words(1, tieOf(facts) === 'cold' ? 74 : 100);
		case 'nudge':
			return words(1, 39);
		case 'confirmation':
			return words(1, 59);
		case 'missed-meeting':
			return words(1, 90);
		case 'reschedule':
			return words(1, 80);
		case 'decline-reply':
			return words(1, 60);
		case 'thank-you':
			return words(60, 120);
		case 'keep-in-touch':
		case 'report-back':
			return words(50, 110);
		case 'introduction':
			return words(60, 200);
		case 'referral-news':
			return words(20, 80);
		case 'landed':
			return words(30, 110);
		case 'prep-sheet':
			return words(1, 750);
		case 'agenda':
		case 'question-list':
			return undefined;
	}
}

/** How long a draft is in the unit of its limit: words without the signature, or all its characters. */
export function lengthOf(draft: Draft, facts: DraftFacts): { readonly limit: LengthLimit | undefined; readonly length: number; readonly over: boolean; readonly under: boolean } {
	const limit = lengthLimit(draft, facts);
	const length = limit?.unit === 'characters' ? draft.text.length : countWords(withoutSignature(draft.text, facts.profile));
	return { limit, length, over: limit !== undefined && length > limit.most, under: limit !== undefined && length < limit.least };
}

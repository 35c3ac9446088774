import type { Capture } from './capture-line';

const keptBack = /\b(?:private|confidential|off the record|not to be shared|personal)\b/i;

/** Whether a captured line may stand in a draft: nothing marked private or confidential, nothing personal, no praise of me. */
export function mayBeQuoted(capture: Capture): boolean {
	return capture.kind !== 'affirmation' && capture.kind !== 'personal' && capture.text !== '' && !capture.more.some((part) => keptBack.test(part)) && !/\boff the record\b/i.test(capture.text);
}

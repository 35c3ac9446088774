/** Words that turn a request for knowledge into a request for a job (docs/drafts.md). */
export const jobWords = [
	'job', 'jobs', 'job opening', 'openings', 'vacancy', 'vacancies', 'position available', 'open position', 'open positions', 'hiring', 'hire me',
	'resume', 'résumé', 'CV', 'apply', 'application', 'opportunity at your', 'opportunities at your', 'pick your brain', 'put me forward', 'refer me',
] as const;

/** What must not be asked of anybody, with the point of docs/questions.md it belongs to. */
export const notToBeAsked: readonly (readonly [form: RegExp, what: string])[] = [
	[/\b(?:give|find|offer|get) me an? (?:job|interview|position)\b|\bput me forward\b|\binterview me\b/i, 'a job or an interview'],
	[/\bpick your brain\b/i, 'what they know without naming the topic'],
	[/\bany openings\b|\bare you hiring\b|\bpass (?:on )?my (?:cv|resume|résumé)\b/i, 'openings, or that a CV be passed on'],
	[/\b(?:your|you) (?:own )?(?:salary|pay|bonus|shares|compensation)\b|\bdo you (?:earn|make)\b|\bhow much (?:do|are) you (?:earn|paid|make)/i, 'their own pay'],
	[/\bhow old are you\b|\byour (?:age|religion|marriage|pregnancy|disability|nationality|immigration status|sexual orientation|politics)\b|\byour (?:own )?health\b(?! [a-z])|\bwhere are you (?:really|originally) from\b|\bare you (?:married|pregnant|religious)\b|\bdo you have (?:children|kids)\b|\byour union\b/i, 'personal matters'],
	[/\bunpublished\b|\bunreleased\b|\bplanned layoffs\b|\bcustomers?['’]?s? names?\b|\bsecret\b/i, 'what is not public'],
	[/\bwhy did (?:you|he|she|they|your \w+) (?:leave|quit)\b|\bwhat do you think of (?:your boss|your manager|your colleague)/i, 'a judgement on people'],
	[/\breview my (?:cv|resume|résumé|portfolio)\b|\blook over my (?:cv|resume|résumé|portfolio)\b/i, 'unpaid work'],
	[/\bbe my mentor\b/i, 'to become a mentor'],
	[/\b(?:patient|pupil|client)['’]?s?['’]? names?\b|\bwhich (?:patient|pupil|client)\b|\bclassified\b/i, 'details of patients, pupils or clients'],
];

/** Phrases that press, or that fill a line with nothing. */
export const emptyPhrases = ['just checking in', 'touching base', 'circling back', 'as per my last', 'following up on my previous', 'I have not heard back', "I haven't heard back", 'you did not reply', "you didn't reply"] as const;

/** The words or phrases of a list that stand in a text as whole words, in the list's spelling. */
export function foundWords(text: string, list: readonly string[]): string[] {
	const plain = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}'’]+/gu, ' ')} `;
	return list.filter((word) => plain.includes(` ${word.toLowerCase().replace(/[^\p{L}\p{N}'’]+/gu, ' ')} `));
}

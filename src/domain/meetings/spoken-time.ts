/** Words a minute of somebody who speaks at ease: 150 words take 60 to 65 seconds (docs/drafts.md, "Pitch and stories"). */
const wordsAMinute = 143;

/** About how many seconds so many words take when they are spoken. */
export function spokenSeconds(words: number): number {
	return Math.round((words * 60) / wordsAMinute);
}

/** Seconds as a clock shows them: 0:28, 2:05. */
export function clockSeconds(seconds: number): string {
	return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

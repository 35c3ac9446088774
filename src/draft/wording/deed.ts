/** Verbs that promises and offers begin with; others are told after a colon, so that no sentence goes wrong. */
const deeds = /^(?:ask|bring|call|check|come|connect|do|draft|drive|email|find|finish|follow|forward|get|give|go|help|introduce|invite|join|keep|lend|let|listen|look|mail|make|meet|mention|pass|pay|post|print|publish|put|read|report|return|send|set|share|show|sign|sit|speak|take|talk|tell|test|translate|try|visit|watch|write)\b/;

/** Whether a text follows "I will". */
export function isDeed(text: string): boolean {
	return deeds.test(text);
}

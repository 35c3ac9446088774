import type { SegmentId } from './agenda';

/** A sentence that leads into each step. The agenda of the note goes before it: there the person may have put their own. */
const phrases: Readonly<Record<SegmentId, string>> = {
	opening: 'Thank you for making time.',
	greeting: 'Thank you for making time.',
	why: 'May I tell you why I asked?',
	credibility: 'A word on where I come from, so that you know who is asking.',
	core: 'May I begin with my questions?',
	fit: 'May I say where I think my background fits, and hear whether you see it so?',
	referrals: 'One last question, then I will let you go.',
	close: 'I see the time; let me thank you.',
	spare: 'I will give you the last minute back.',
};

/** Our sentence that leads into a step. */
export function bridgeTo(id: SegmentId): string {
	return phrases[id];
}

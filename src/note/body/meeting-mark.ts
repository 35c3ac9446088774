import { segmentOrder, segmentTitle, type SegmentId } from '../../domain/meetings/agenda';
import { matchChoice } from '../frontmatter/choice';
import { markKinds, readField, readNotedLine } from './capture-line';
import { findSection, foldHeading } from './section';

/** A line under Notes that says how the meeting went on: `- 17' segment:: Fit and good points`. */
export type MeetingMark =
	/** The person went on to this step of the agenda. */
	| { readonly kind: 'segment'; readonly to: SegmentId; readonly minute: number }
	/** A good point was told. */
	| { readonly kind: 'told'; readonly point: string; readonly minute: number | undefined }
	/** A referral is not asked for today, but with the report-back. */
	| { readonly kind: 'ask-later'; readonly minute: number | undefined };

/** The marks of a meeting, in the order in which they stand. A step that is not known, or has no minute, is passed over. */
export function readMeetingMarks(text: string): MeetingMark[] {
	return (findSection(text, 'Notes')?.lines ?? []).flatMap((line): MeetingMark[] => {
		const noted = line.inert ? undefined : readNotedLine(line.text);
		const read = noted === undefined ? undefined : readField(noted.said);
		if (noted === undefined || read === undefined) return [];
		const { minute } = noted;
		switch (matchChoice(read.field, markKinds)) {
			case undefined: return [];
			case 'told': return read.words === '' ? [] : [{ kind: 'told', point: read.words, minute }];
			case 'ask-later': return [{ kind: 'ask-later', minute }];
			case 'segment': {
				const to = segmentNamed(read.words);
				return to === undefined || minute === undefined ? [] : [{ kind: 'segment', to, minute }];
			}
		}
	});
}

/** A step of the agenda by its title or its short name, without regard to case. */
function segmentNamed(words: string): SegmentId | undefined {
	const wanted = foldHeading(words);
	return segmentOrder.find((id) => id === wanted || foldHeading(segmentTitle(id)) === wanted);
}

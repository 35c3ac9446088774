import type { LoopKind } from '../../domain/follow-ups/open-loop';
import type { RowTitle } from './row';

/** What each kind of loop asks for, around the person's name. */
const titles: Readonly<Record<LoopKind, readonly [before: string, after?: string]>> = {
	'try-next-contact': ['Write to', 'next'],
	'nudge': ['Nudge'],
	'offer-times': ['Offer times to'],
	'prepare': ['Prepare for'],
	'confirm': ['Confirm with'],
	'did-it-happen': ['Did you meet', '?'],
	'debrief': ['Write up the meeting with'],
	'thank-you': ['Thank'],
	'my-promise': ['Keep your promise to'],
	'their-promise': ['Ask about the promise of'],
	'contact-referral': ['Write to', ', who was recommended to you'],
	'tell-referrer': ['Tell'],
	'report-back': ['Report back to'],
	'keep-in-touch': ['Get in touch with'],
	'tell-all': ['Share the news with'],
};

/** What is to be done, as the title of a row: the words around the name. */
export function loopTitle(kind: LoopKind, name: string): RowTitle {
	const [before, after] = titles[kind];
	return after === undefined ? { before, name } : { before, name, after };
}

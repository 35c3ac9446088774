import type { LoopKind, OpenLoop } from '../../domain/follow-ups/open-loop';
import type { ActionContext } from '../action';

const words: Readonly<Record<LoopKind, string>> = {
	'try-next-contact': 'the next contact',
	nudge: 'the nudge',
	'offer-times': 'offering times',
	prepare: 'the preparation',
	confirm: 'the confirmation',
	'did-it-happen': 'the question whether it happened',
	debrief: 'the debrief',
	'thank-you': 'the thank-you',
	'my-promise': 'your promise',
	'their-promise': 'their promise',
	'contact-referral': 'the first message',
	'tell-referrer': 'telling the referrer',
	'report-back': 'the report-back',
	'keep-in-touch': 'keeping in touch',
	'tell-all': 'the good news',
};

/** A loop as a sentence calls it: "the thank-you (Þóra Jónsdóttir)". */
export function loopInWords({ kind, person }: OpenLoop, { model }: ActionContext): string {
	const name = person === undefined ? undefined : model.contact(person)?.name;
	return name === undefined ? words[kind] : `${words[kind]} (${name})`;
}

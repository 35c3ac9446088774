import { decisionMakerTargets } from '../../domain/metrics/decision-maker';
import type { Now } from '../../domain/facts';
import { funnel, type FunnelStep } from '../../domain/metrics/funnel';
import { foldName } from '../../domain/people/person-name';
import { rateInWords, shareOf, type Rate } from '../../domain/metrics/rate';
import type { Overruns } from '../../domain/metrics/overruns';
import { decisionMakerGoal, rates } from '../../domain/metrics/rates';
import { nameOfPath } from '../../model/facts-of-note';
import type { VaultModel } from '../../model/vault-model';
import { chosenContacts, chosenMeetings, type Chosen } from './chosen';
import type { Figure, FigureBlock } from './figures';

const stepWords: Readonly<Record<FunnelStep, string>> = {
	listed: 'Listed', ready: 'Ready', contacted: 'Written to', replied: 'Replied', scheduled: 'Scheduled', met: 'Met', fruitful: 'Referral or opening',
};

/** How far people have come, and the rates on the way. */
export function funnelFigures(model: VaultModel, now: Now, chosen: Chosen): readonly FigureBlock[] {
	const contacts = chosenContacts(model, chosen);
	if (contacts.length === 0) return [];
	const goals = model.goals().filter(({ path, goal }) => (chosen.goal === undefined ? goal.goal_status === 'active' : path === chosen.goal));
	const targets = decisionMakerTargets(goals, (goal, target) => model.resolve(target, goal.path) ?? foldName(target));
	const counts = funnel(contacts, model, model.rules, now);
	const [all] = counts;
	const found = rates(contacts, chosenMeetings(model, chosen), targets, model, model.rules, now);
	const wanted = Math.max(...goals.map(({ goal }) => goal.decision_maker_target ?? decisionMakerGoal), 1);
	return [
		{
			heading: 'From listed to met',
			figures: counts.map(({ step, people, rate }, index) => ({
				label: stepWords[step], value: String(people), share: people / Math.max(1, all?.people ?? 1),
				...index === 0 ? {} : { aid: `${rateInWords(rate)} of those before` },
			})),
		},
		{
			heading: 'Writing',
			figures: [
				ratio('Replies', found.response, '20 to 40 % is normal where nobody knows you'),
				ratio('Good replies', found.positive, 'yes, later, or somebody else named'),
				{ label: 'Median reply', value: found.replyDays === undefined ? 'none yet' : days(found.replyDays) },
				ratio('Booked', found.booking, 'of those who replied well'),
			],
		},
		{
			heading: 'Meeting',
			figures: [
				ratio('Held', found.held), ratio('They did not come', found.noShow), ratio('They cancelled', found.cancelledByThem), ratio('I cancelled', found.cancelledByMe), ratio('Moved', found.rescheduled),
				{ label: 'Meetings a week', value: String(Math.round(found.meetingsPerWeek * 100) / 100), aid: 'over the last four weeks' },
				{ label: 'Decision makers met', value: `${found.decisionMakers} of ${goals.length === 0 ? decisionMakerGoal : wanted}` },
				ratio('Thanked in time', found.thankedOnTime),
			],
		},
		keptTime(found.overruns),
		{
			heading: 'Referrals',
			figures: [
				ratio('Meetings with a referral', found.referral),
				{ label: 'Referrals a meeting', value: found.referralsPerMeeting === undefined ? 'none yet' : String(Math.round(found.referralsPerMeeting * 10) / 10), aid: 'above 1 the network grows by itself' },
				ratio('New people', found.newPeople, 'not known before they were named'),
				ratio('Referred people met', found.referralConversion, 'of those written to'),
			],
		},
	];
}

/** How many overruns are named; the latest say the most. */
const overrunsShown = 10;

/** Whether the length that was promised was kept, and where it was not. */
function keptTime({ inTime, meanMinutes, estimated, over }: Overruns): FigureBlock {
	const ends = estimated === 1 ? '1 end estimated' : `${estimated} ends estimated`;
	return {
		heading: 'The time that was promised',
		figures: [
			ratio('Ended in time', inTime, estimated === 0 ? undefined : `${ends}, since none was written`),
			{ label: 'Minutes over, a meeting', value: meanMinutes === undefined ? 'none yet' : String(Math.round(meanMinutes * 10) / 10), aid: 'the aim is 0' },
		],
		...over.length === 0 ? {} : { table: {
			caption: 'Meetings that went beyond their end, the latest first', columns: ['Minutes over'],
			rows: over.slice(0, overrunsShown).map(({ meeting, minutes }) => ({ label: nameOfPath(meeting.path), cells: [String(minutes)] })),
		} },
	};
}

function ratio(label: string, rate: Rate, aid?: string): Figure {
	const share = shareOf(rate);
	return { label, value: rateInWords(rate), ...share === undefined ? {} : { share }, ...aid === undefined ? {} : { aid } };
}

function days(count: number): string {
	return count === 1 ? '1 business day' : `${count} business days`;
}

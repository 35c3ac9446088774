import type { Now } from '../../domain/facts';
import { comfort } from '../../domain/metrics/comfort';
import { writtenDate } from '../../domain/days/written-date';
import type { VaultModel } from '../../model/vault-model';
import { peopleOf } from '../prompts/pick-meeting';
import { chosenMeetings, type Chosen } from './chosen';
import type { Figure, FigureBlock } from './figures';

/** How many conversations stand in the table; the latest say the most. */
const shown = 10;

/** How comfortable conversations are, and whether that grows; nothing where none was rated. */
export function comfortFigures(model: VaultModel, now: Now, chosen: Chosen): readonly FigureBlock[] {
	const { ratings, gain, trend } = comfort(chosenMeetings(model, chosen), model.rules, now);
	if (ratings.length === 0) return [];
	const grown: Figure[] = trend === undefined ? [] : [{
		label: 'Before, at first and lately', value: `${oneDigit(trend.first)} and ${oneDigit(trend.latest)}`, aid: trend.latest > trend.first ? 'it grows' : 'from 1 to 5',
	}];
	return [{
		heading: 'How it feels',
		figures: [
			...grown,
			...gain === undefined ? [] : [{ label: 'Gained by a conversation', value: `${gain > 0 ? '+' : ''}${oneDigit(gain)}`, aid: 'after it, against before it' }],
		],
		table: {
			caption: 'How comfortable I was, from 1 to 5',
			columns: ['Before', 'After'],
			rows: ratings.slice(0, shown).map(({ meeting, on, before, after }) => ({
				label: `${writtenDate(on, now.today)}: ${peopleOf(model, meeting)}`, cells: [before, after].map((value) => (value === undefined ? 'not said' : String(value))),
			})),
		},
	}];
}

function oneDigit(number: number): string {
	return String(Math.round(number * 10) / 10);
}

import type { GoalFacts, Now } from '../../domain/facts';
import { wantedPeople, type WantedCount, type WantedPeople } from '../../domain/metrics/wanted-people';
import { foldName } from '../../domain/people/person-name';
import type { VaultModel } from '../../model/vault-model';
import { inWords } from '../prompts/choice-field';
import { chosenContacts, type Chosen } from './chosen';
import type { FigureBlock, FigureTable } from './figures';

/** For each goal that is pursued, or the one that was chosen: how many of the people it wants to be met are met. */
export function wantedFigures(model: VaultModel, now: Now, chosen: Chosen): readonly FigureBlock[] {
	const contacts = chosenContacts(model, { ...chosen, goal: undefined });
	return pursued(model, chosen).flatMap((facts): FigureBlock[] => {
		const keyOf = (target: string): string => model.resolve(target, facts.path) ?? foldName(target);
		const wanted = wantedPeople(facts, contacts, keyOf, model, model.rules, now);
		if (wanted === undefined) return [];
		const { organizations } = wanted;
		return [{
			heading: `To meet for ${facts.name}`,
			...wanted.counts.length === 0 ? {} : { table: tableOf(wanted) },
			figures: organizations.wanted === 0 ? [] : [{
				label: 'Organizations with somebody met', value: `${organizations.met} of ${organizations.wanted}`, share: organizations.met / organizations.wanted,
				aid: organizations.known === organizations.wanted ? 'somebody is known at each' : `nobody is known at ${organizations.wanted - organizations.known}`,
			}],
		}];
	});
}

/** The goals that are looked at: the chosen one, else those that are pursued. */
export function pursued(model: VaultModel, { goal: chosen }: Chosen): readonly GoalFacts[] {
	return model.goals().filter(({ path, goal }) => (chosen === undefined ? goal.goal_status === 'active' : path === chosen));
}

function tableOf({ levels, functions, counts }: WantedPeople): FigureTable {
	return {
		caption: 'Met, of those you know',
		columns: functions.length === 0 ? ['Any line of work'] : functions.map(inWords),
		rows: counts.map((cells, index) => ({ label: levels[index] === undefined ? 'Any level' : inWords(levels[index]), cells: cells.map(cellOf) })),
	};
}

function cellOf({ known, met }: WantedCount): string {
	return known === 0 ? 'none' : `${met} of ${known}`;
}

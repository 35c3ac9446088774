import { contactProperties } from '../../domain/properties/contact';
import type { ContactFacts, Now } from '../../domain/facts';
import { isCounted } from '../../domain/metrics/funnel';
import { goingQuiet } from '../../domain/metrics/going-quiet';
import { keptInTouch } from '../../domain/metrics/kept-in-touch';
import { rateInWords, shareOf } from '../../domain/metrics/rate';
import { compareNames } from '../../domain/people/person-name';
import type { NotePath } from '../../domain/problem';
import { referralGraph, type ReferralGraph } from '../../domain/metrics/referral-graph';
import { writtenDate } from '../../domain/days/written-date';
import type { VaultModel } from '../../model/vault-model';
import { inWords } from '../prompts/choice-field';
import { beginRows } from './begin-rows';
import { chosenContacts, type Chosen } from './chosen';
import type { FigureBlock } from './figures';
import type { Row, RowSection } from './row';
import { wantedFigures } from './wanted-figures';

/** Who of those wanted is met, where the people come from, with the categories in which there is nobody, and how long the chains of referrals are. */
export function peopleFigures(model: VaultModel, now: Now, chosen: Chosen): readonly FigureBlock[] {
	const contacts = chosenContacts(model, chosen).filter(isCounted);
	if (contacts.length === 0) return [];
	const counts = contactProperties.contact_category.allowed.map((category) => ({
		category, people: contacts.filter(({ contact }) => contact.contact_category.includes(category)).length,
	}));
	const most = Math.max(1, ...counts.map(({ people }) => people));
	const graph = referralGraph(contacts);
	return [
		...wantedFigures(model, now, chosen),
		{
			heading: 'Where they come from',
			figures: counts.map(({ category, people }) => ({ label: inWords(category), value: people === 0 ? 'nobody yet' : String(people), share: people / most })),
		},
		...graph.reach.size === 0 ? [] : [chains(contacts, graph)],
		...inTouch(contacts, model, now),
	];
}

/** Nothing while nobody is in touch. */
function inTouch(contacts: readonly ContactFacts[], model: VaultModel, now: Now): readonly FigureBlock[] {
	const kept = keptInTouch(contacts, model, model.rules, now);
	if (kept.of === 0) return [];
	const share = shareOf(kept);
	return [{ heading: 'In touch', figures: [{ label: 'Next touch planned', value: rateInWords(kept), aid: 'of those you are in touch with', ...share === undefined ? {} : { share } }] }];
}

function chains(contacts: readonly ContactFacts[], { depth, circular }: ReferralGraph): FigureBlock {
	const named = contacts.map(({ path }) => depth.get(path) ?? 0);
	const longest = Math.max(...named);
	return {
		heading: 'Chains of referrals',
		figures: [
			{ label: 'Longest', value: longest === 1 ? '1 step' : `${longest} steps` },
			{ label: 'Named by somebody', value: String(named.filter((steps) => steps > 0).length) },
			...circular.size === 0 ? [] : [{ label: 'In a circle', value: String(circular.size), aid: 'they lead back to themselves' }],
		],
	};
}

/** With whom the touch is being lost, whom to write to first, and who led to whom. */
export function peopleRows(model: VaultModel, now: Now, chosen: Chosen): readonly RowSection[] {
	const contacts = chosenContacts(model, chosen);
	const quiet = goingQuiet(contacts, model, model.rules, now).map(({ facts, last, days, every }): Row => ({
		key: `quiet|${facts.path}`, title: { before: '', name: facts.name }, note: facts.path, tone: 'calm', about: { kind: 'person', contact: facts.path },
		why: `Last in touch on ${writtenDate(last, now.today)}; every ${every} days was meant.`, due: `${days} days`,
	}));
	return [
		{ id: 'quiet', heading: 'Going quiet', rows: quiet },
		...beginRows(model, now, chosen),
		{ id: 'referrals', heading: 'Who led to whom', rows: referralRows(contacts.filter(({ contact }) => contact.closed_reason !== 'merged'), model) },
	].filter(({ rows }) => rows.length > 0);
}

/** The tree of referrals: whoever leads to most people first, below each those they named. Each person stands once. */
function referralRows(contacts: readonly ContactFacts[], model: VaultModel): readonly Row[] {
	const graph = referralGraph(contacts);
	const shown = new Set<NotePath>();
	const rows: Row[] = [];
	const byReach = (one: NotePath, other: NotePath): number =>
		(graph.reach.get(other) ?? 0) - (graph.reach.get(one) ?? 0) || compareNames(nameOf(one, model), nameOf(other, model));
	const show = (path: NotePath, level: number): void => {
		// A stack of its own instead of calls within calls: chains may be as long as they like.
		const waiting = [{ path, level }];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			if (shown.has(next.path)) continue;
			shown.add(next.path);
			const named = [...graph.named.get(next.path) ?? []].sort(byReach);
			rows.push(referralRow(next.path, next.level, named.length, graph, model));
			for (const child of named.reverse()) waiting.push({ path: child, level: (next.level) + 1 });
		}
	};
	const leading = [...graph.reach.keys()];
	for (const path of leading.filter((root) => graph.depth.get(root) === 0).sort(byReach)) show(path, 0);
	return rows;
}

function referralRow(path: NotePath, level: number, named: number, { reach, circular }: ReferralGraph, model: VaultModel): Row {
	const reached = reach.get(path) ?? 0;
	const direct = named === 1 ? 'named one person' : `named ${named} people`;
	const further = reached > named ? `, who led to ${reached - named} more` : '';
	const said = named === 0 ? 'Has named nobody yet.' : `${direct.charAt(0).toUpperCase()}${direct.slice(1)}${further}.`;
	return {
		key: `referral|${path}`, title: { before: '', name: nameOf(path, model) }, note: path, tone: 'calm', level, about: { kind: 'person', contact: path },
		why: `${said}${circular.has(path) ? ' The referrals lead back to them.' : ''}`, due: reached === 0 ? '' : `reach ${reached}`,
	};
}

function nameOf(path: NotePath, model: VaultModel): string {
	return model.contact(path)?.name ?? path;
}

import type { ContactFacts } from '../facts';
import type { NotePath } from '../problem';

/** Who named whom, worked out once for all contacts; circles and whoever names themselves end nothing (docs/metrics.md). */
export interface ReferralGraph {
	/** 0 without a referrer who has a note, else 1 and the smallest depth among the referrers; in a circle without a beginning 0. */
	readonly depth: ReadonlyMap<NotePath, number>;
	/** Whom each person named, directly. */
	readonly named: ReadonlyMap<NotePath, readonly NotePath[]>;
	/** How many people are reached from each by way of referrals, the person not among them; only those above 0. */
	readonly reach: ReadonlyMap<NotePath, number>;
	/** People who lead back to themselves. */
	readonly circular: ReadonlySet<NotePath>;
}

/** Works it out for these contacts; a referrer who is not among them counts as having no note. */
export function referralGraph(contacts: readonly ContactFacts[]): ReferralGraph {
	const known = new Set(contacts.map(({ path }) => path));
	const named = new Map<NotePath, NotePath[]>();
	const referrersOf = new Map<NotePath, readonly NotePath[]>();
	const circular = new Set<NotePath>();
	for (const { path, referrers } of contacts) {
		if (referrers.includes(path)) circular.add(path);
		const others = [...new Set(referrers)].filter((referrer) => referrer !== path && known.has(referrer));
		referrersOf.set(path, others);
		for (const referrer of others) named.set(referrer, [...named.get(referrer) ?? [], path]);
	}
	const reach = new Map<NotePath, number>();
	for (const [path, first] of named) {
		const reached = reachedFrom(first, named);
		if (reached.delete(path)) circular.add(path);
		reach.set(path, reached.size);
	}
	return { depth: depths(contacts, referrersOf, named), named, reach, circular };
}

/** Breadth-first from whoever has no referrer, so that the shortest way counts; a circle is entered where it stands first. */
function depths(contacts: readonly ContactFacts[], referrersOf: ReadonlyMap<NotePath, readonly NotePath[]>, named: ReadonlyMap<NotePath, readonly NotePath[]>): Map<NotePath, number> {
	const depth = new Map<NotePath, number>();
	spread(contacts.flatMap(({ path }) => (referrersOf.get(path)?.length === 0 ? [path] : [])), named, depth);
	for (const { path } of contacts) if (!depth.has(path)) spread([path], named, depth);
	return depth;
}

function spread(roots: readonly NotePath[], named: ReadonlyMap<NotePath, readonly NotePath[]>, depth: Map<NotePath, number>): void {
	let level: readonly NotePath[] = roots;
	for (const path of level) depth.set(path, 0);
	for (let steps = 1; level.length > 0; steps += 1) {
		const next = level.flatMap((path) => named.get(path) ?? []).filter((path) => !depth.has(path));
		for (const path of next) depth.set(path, steps);
		level = [...new Set(next)];
	}
}

/** These people and all whom they lead to. */
function reachedFrom(roots: readonly NotePath[], named: ReadonlyMap<NotePath, readonly NotePath[]>): Set<NotePath> {
	const reached = new Set(roots);
	// A set may grow while it is gone through; each is visited once, so a circle ends.
	for (const path of reached) for (const next of named.get(path) ?? []) reached.add(next);
	return reached;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactFacts } from '../../../src/domain/facts';
import { referralGraph } from '../../../src/domain/metrics/referral-graph';
import { contactFacts } from '../small-vault';

const path = (name: string): string => `Contacts/${name}.md`;

/** A contact named by these. */
function named(name: string, ...by: readonly string[]): ContactFacts {
	return contactFacts(name, {}, { referrers: by.map(path) });
}

describe('who named whom', () => {
	it('counts depth by the shortest way, and reach once for each person', () => {
		const graph = referralGraph([named('Root'), named('A', 'Root'), named('B', 'A'), named('C', 'B', 'Root'), named('D', 'C')]);
		expect(Object.fromEntries(graph.depth)).toEqual({ [path('Root')]: 0, [path('A')]: 1, [path('B')]: 2, [path('C')]: 1, [path('D')]: 2 });
		expect(Object.fromEntries(graph.reach)).toEqual({ [path('Root')]: 4, [path('A')]: 3, [path('B')]: 2, [path('C')]: 1 });
		expect(graph.circular.size).toBe(0);
	});

	it('ends in a circle, beside a circle, and where somebody names themselves', () => {
		const graph = referralGraph([named('A', 'B'), named('B', 'A'), named('C', 'B'), named('Self', 'Self'), named('D', 'Self')]);
		expect(graph.depth.get(path('A'))).toBe(0);
		expect(graph.depth.get(path('B'))).toBe(1);
		expect(graph.depth.get(path('C'))).toBe(2);
		expect(graph.depth.get(path('Self'))).toBe(0);
		expect(graph.depth.get(path('D'))).toBe(1);
		expect([...graph.circular].sort()).toEqual([path('A'), path('B'), path('Self')]);
		expect(graph.reach.get(path('A'))).toBe(2);
	});

	it('takes a referrer whose note is gone for none', () => {
		expect(referralGraph([named('A', 'Gone')]).depth.get(path('A'))).toBe(0);
	});

	it('gives each person one depth, one more than that of some referrer, whatever the web of referrals', () => {
		const names = ['A', 'B', 'C', 'D', 'E', 'F'];
		fc.assert(fc.property(fc.array(fc.subarray(names), { minLength: 6, maxLength: 6 }), (referrers) => {
			const contacts = names.map((name, index) => named(name, ...referrers[index] ?? []));
			const { depth, reach } = referralGraph(contacts);
			expect(depth.size).toBe(6);
			for (const facts of contacts) {
				const own = depth.get(facts.path) ?? -1;
				const others = facts.referrers.filter((referrer) => referrer !== facts.path).map((referrer) => depth.get(referrer) ?? -1);
				if (own > 0) expect(others).toContain(own - 1);
				expect(reach.get(facts.path) ?? 0).toBeLessThanOrEqual(5);
			}
		}));
	});
});

import { compactList } from '../domain/compact-list';

/** What an answer can depend on besides its own note. The facts report a change under the same names. */
export type Topic = 'contact' | 'goal' | 'meeting' | 'meetingsWith' | 'meetingsForGoal' | 'contactsAt' | 'referredBy' | 'rehearsed' | 'today' | 'instant';

/** By turns a topic and what it was asked of: a path, an organization, or nothing. A list of pairs takes three times the memory. */
export type Asked = readonly string[];

/** Collects what is asked while one answer is worked out, each question once. */
export class Questions {
	private readonly askedOf = new Map<Topic, Set<string>>();

	add(topic: Topic, of = ''): void {
		const known = this.askedOf.get(topic);
		if (known === undefined) this.askedOf.set(topic, new Set([of]));
		else known.add(of);
	}

	has(topic: Topic): boolean {
		return this.askedOf.has(topic);
	}

	get all(): Asked {
		const asked: string[] = [];
		for (const [topic, of] of this.askedOf) for (const each of of) asked.push(topic, each);
		return compactList(asked);
	}
}

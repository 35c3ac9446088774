import type { NotePath } from '../domain/problem';
import { PathIndex } from './path-index';
import type { Asked, Topic } from './questions';

/** Which notes have an answer that looked at something: they are asked about again when it changes. */
export class Askers {
	private readonly byTopic = new Map<string, PathIndex>();

	add(asked: Asked, note: NotePath): void {
		for (let at = 0; at < asked.length; at += 2) this.on(asked[at] ?? '').add(asked[at + 1] ?? '', note);
	}

	remove(asked: Asked, note: NotePath): void {
		for (let at = 0; at < asked.length; at += 2) this.on(asked[at] ?? '').remove(asked[at + 1] ?? '', note);
	}

	of(topic: Topic, of = ''): Iterable<NotePath> {
		return this.on(topic).get(of);
	}

	private on(topic: string): PathIndex {
		const known = this.byTopic.get(topic);
		if (known !== undefined) return known;
		const index = new PathIndex();
		this.byTopic.set(topic, index);
		return index;
	}
}

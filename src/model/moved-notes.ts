import type { NotePath } from '../domain/problem';

/** Remembers during a session where renamed notes went, so that a prompt that is open across a rename still works. */
export class MovedNotes {
	private readonly to = new Map<NotePath, NotePath>();

	moved(from: NotePath, to: NotePath): void {
		this.to.delete(to);
		this.to.set(from, to);
	}

	/** A note stands at this path now, whatever was there before. */
	taken(path: NotePath): void {
		this.to.delete(path);
	}

	/** Follows the renames from a path to the last one. It may have been deleted there. */
	follow(path: NotePath): NotePath {
		let at = path;
		for (let next = this.to.get(at); next !== undefined; next = this.to.get(at)) at = next;
		return at;
	}
}

import { compactList } from '../domain/compact-list';
import { readLoopMark } from '../domain/follow-ups/loop-mark';
import type { Naming } from '../domain/properties/naming';
import type { NoteType } from '../domain/properties/note-type';
import { propertyTables } from '../domain/properties/property-tables';
import type { NotePath } from '../domain/problem';
import type { Link, PropertyTable } from '../domain/properties/property-table';
import { readPromises, type WrittenPromise } from '../note/body/promise-line';
import { pathKey } from '../note/names/taken-paths';
import type { CachedNote } from './cached-note';
import { decodedNote, type DecodedNote } from './decoded-note';
import { PathIndex } from './path-index';

/** One note of the vault as it was last handed in; `decoded` is undefined for a note that is none of ours. */
export interface NoteEntry {
	readonly cached: CachedNote;
	readonly decoded: DecodedNote | undefined;
	readonly promises: readonly WrittenPromise[];
	/** `mtime` of the text that the promises were read from. */
	readonly bodyTime: number | undefined;
	/** Where the links of its properties and promises lead, in the order of `targetsIn`. */
	readonly leadsTo: readonly (NotePath | undefined)[];
}

/** Every link target in the properties and promises of a note with the note it leads to; made when it is asked for, since a map for each note takes much memory. */
export function linksOf(entry: NoteEntry): ReadonlyMap<string, NotePath | undefined> {
	return new Map(targetsIn(entry).map((target, index) => [target, entry.leadsTo[index]]));
}

/** The properties of each type that hold links. */
const linkProperties: Readonly<Record<NoteType, readonly string[]>> = {
	contact: linksIn(propertyTables.contact),
	meeting: linksIn(propertyTables.meeting),
	search_goal: linksIn(propertyTables.search_goal),
	organization: linksIn(propertyTables.organization),
	insight: linksIn(propertyTables.insight),
	profile: linksIn(propertyTables.profile),
	story: linksIn(propertyTables.story),
};

function linksIn(table: PropertyTable): readonly string[] {
	return Object.entries(table).filter(([, spec]) => spec.kind === 'links').map(([property]) => property);
}

/**
 * The notes as they were handed in, decoded, with their links resolved. It knows which notes hold a link by a certain
 * name, so that a note that appears, moves or goes concerns those only.
 */
export class NoteEntries {
	private readonly entries = new Map<NotePath, NoteEntry>();
	private readonly byLinkedName = new PathIndex();
	/** Names under which notes have come or moved since links were last asked for again; the host may have known of it a moment later. */
	private readonly unsettled = new Set<string>();

	constructor(private naming: Naming, private readonly resolve: (target: string, from: NotePath) => NotePath | undefined) {}

	get(path: NotePath): NoteEntry | undefined {
		return this.entries.get(path);
	}

	all(): IterableIterator<NoteEntry> {
		return this.entries.values();
	}

	/** Returns the notes to look at again: itself, and those whose links lead elsewhere now. None if nothing changed. */
	put(note: CachedNote): NotePath[] {
		const before = this.entries.get(note.path);
		if (before !== undefined && sameContent(before.cached, note)) {
			this.entries.set(note.path, { ...before, cached: note });
			return [];
		}
		const promises = note.uncheckedTasks === 0 ? [] : before?.promises ?? [];
		this.store(note, this.decode(note, before), promises, before?.bodyTime);
		if (before !== undefined) return [note.path];
		const name = linkedName(note.path);
		this.unsettled.add(name);
		return [note.path, ...this.lookAgain(name)];
	}

	wantsBody(path: NotePath): boolean {
		const entry = this.entries.get(path);
		if (entry?.decoded?.type !== 'contact' && entry?.decoded?.type !== 'meeting') return false;
		return entry.cached.uncheckedTasks > 0 && entry.bodyTime !== entry.cached.mtime;
	}

	putBody(path: NotePath, text: string): NotePath[] {
		const entry = this.entries.get(path);
		if (entry === undefined) return [];
		const promises = readPromises(text);
		const same = JSON.stringify(promises) === JSON.stringify(entry.promises);
		this.store(entry.cached, entry.decoded, promises, entry.cached.mtime);
		return same ? [] : [path];
	}

	/** The same note elsewhere: what is known of it is kept. */
	rename(from: NotePath, to: NotePath): NotePath[] {
		const entry = this.entries.get(from);
		if (entry === undefined) return [];
		const cached = { ...entry.cached, path: to };
		this.unlink(from);
		this.store(cached, this.decode(cached, entry), entry.promises, entry.bodyTime);
		this.unsettled.add(linkedName(to));
		return [...new Set([from, to, ...this.lookAgain(linkedName(from)), ...this.lookAgain(linkedName(to))])];
	}

	remove(path: NotePath): NotePath[] {
		if (!this.entries.has(path)) return [];
		this.unlink(path);
		return [path, ...this.lookAgain(linkedName(path))];
	}

	/** Asks again where the links lead that led nowhere, as far as they are called like a note which came or moved since this was last asked. */
	resolveAgain(): NotePath[] {
		const holders = new Set([...this.unsettled].flatMap((name) => [...this.byLinkedName.get(name)]));
		this.unsettled.clear();
		return [...holders].flatMap((holder) => {
			const entry = this.entries.get(holder);
			return entry !== undefined && entry.leadsTo.includes(undefined) ? this.relinked(entry) : [];
		});
	}

	/** Reads everything again by other names. Returns every path. */
	readAs(naming: Naming): NotePath[] {
		this.naming = naming;
		for (const entry of [...this.entries.values()]) {
			this.store(entry.cached, this.decode(entry.cached, undefined), entry.promises, entry.bodyTime);
		}
		return [...this.entries.keys()];
	}

	/** While a block cannot be read, the note counts as what it was when it last could. */
	private decode(note: CachedNote, before: NoteEntry | undefined): DecodedNote | undefined {
		if (note.broken !== undefined) return before?.decoded;
		return note.frontmatter === undefined ? undefined : decodedNote(note.frontmatter, this.naming, note.path);
	}

	private store(cached: CachedNote, decoded: DecodedNote | undefined, promises: readonly WrittenPromise[], bodyTime: number | undefined): void {
		this.unlink(cached.path);
		const targets = targetsIn({ decoded, promises });
		for (const target of targets) this.byLinkedName.add(linkedName(target), cached.path);
		this.entries.set(cached.path, { cached, decoded, promises: compactList(promises), bodyTime, leadsTo: this.resolved(targets, cached.path) });
	}

	private unlink(path: NotePath): void {
		const entry = this.entries.get(path);
		if (entry === undefined) return;
		for (const target of targetsIn(entry)) this.byLinkedName.remove(linkedName(target), path);
		this.entries.delete(path);
	}

	private resolved(targets: readonly string[], from: NotePath): NoteEntry['leadsTo'] {
		return compactList(targets.map((target) => this.resolve(withoutHeading(target), from)));
	}

	private lookAgain(name: string): NotePath[] {
		return [...this.byLinkedName.get(name)].flatMap((holder) => {
			const entry = this.entries.get(holder);
			return entry === undefined ? [] : this.relinked(entry);
		});
	}

	private relinked(entry: NoteEntry): NotePath[] {
		const path = entry.cached.path;
		const leadsTo = this.resolved(targetsIn(entry), path);
		if (leadsTo.every((found, index) => found === entry.leadsTo[index])) return [];
		this.entries.set(path, { ...entry, leadsTo });
		return [path];
	}
}

function sameContent(one: CachedNote, other: CachedNote): boolean {
	const content = (note: CachedNote): string =>
		JSON.stringify([note.frontmatter ?? null, note.broken ?? null, note.filledHeadings, note.uncheckedTasks > 0]);
	return content(one) === content(other);
}

/** The link targets in the properties and promises of a note, each once. */
function targetsIn({ decoded, promises }: Pick<NoteEntry, 'decoded' | 'promises'>): readonly string[] {
	if (decoded === undefined) return [];
	const written = [...linksInProperties(decoded), ...markedLinks(decoded), ...promises.flatMap((promise) => promise.links)];
	return [...new Set(written.map(({ target }) => target))];
}

function linksInProperties({ type, values }: DecodedNote): Link[] {
	const byName: Readonly<Record<string, unknown>> = values;
	return linkProperties[type].map((property) => byName[property] as readonly Link[]).filter((links) => links.length > 0).flat();
}

/** The people named in what was put off or waived. */
function markedLinks(decoded: DecodedNote): Link[] {
	if (decoded.type !== 'contact' && decoded.type !== 'meeting' && decoded.type !== 'search_goal') return [];
	return [...decoded.values.snoozed, ...decoded.values.skipped].map((text) => readLoopMark(text)?.link).filter((link) => link !== undefined);
}

function withoutHeading(target: string): string {
	const mark = target.indexOf('#');
	return mark < 0 ? target : target.slice(0, mark);
}

/** The last part of a link target or path, as links are compared: without folder, ending, case and Unicode form. */
function linkedName(target: string): string {
	const plain = withoutHeading(target);
	return pathKey(plain.slice(plain.lastIndexOf('/') + 1)).replace(/\.md$/, '');
}

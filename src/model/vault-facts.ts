import type { Insight } from '../domain/properties/insight';
import type { Naming } from '../domain/properties/naming';
import type { Organization } from '../domain/properties/organization';
import type { NotePath, Problem } from '../domain/problem';
import type { Profile } from '../domain/properties/profile';
import type { Story } from '../domain/properties/story';
import { ActedOn } from './acted-on';
import type { CachedNote } from './cached-note';
import { Copies } from './copies';
import { contactFacts, goalFacts, meetingFacts, resolved, type ResolveHere } from './facts-of-note';
import { linksOf, NoteEntries, type NoteEntry } from './note-entries';
import { problemsOf } from './note-problems';
import { PeopleFacts } from './people-facts';
import type { Topic } from './questions';

/** Who is told of what changed: once for each thing that an answer can depend on, and once for each note. */
export interface ChangeListener {
	changed(topic: Topic, of: string): void;
	/** `owner`: the note counts and can own loops. */
	refreshed(path: NotePath, owner: boolean): void;
}

/**
 * Everything read from the notes, kept true one note at a time: a note that is put in refreshes itself, the notes whose
 * links lead elsewhere by it, its copies, and for an insight its meetings.
 */
export class VaultFacts {
	readonly people: PeopleFacts;
	readonly profiles = new Map<NotePath, Profile>();
	readonly stories = new Map<NotePath, Story>();
	readonly organizations = new Map<NotePath, Organization>();
	readonly insights = new Map<NotePath, Insight>();
	readonly problems = new Map<NotePath, readonly Problem[]>();
	private readonly notes: NoteEntries;
	private readonly copies = new Copies();
	private readonly actedOn = new ActedOn();

	constructor(naming: Naming, resolve: (target: string, from: NotePath) => NotePath | undefined, private readonly listener: ChangeListener) {
		this.notes = new NoteEntries(naming, resolve);
		this.people = new PeopleFacts((topic, of) => listener.changed(topic, of));
	}

	get(path: NotePath): NoteEntry | undefined {
		return this.notes.get(path);
	}

	all(): IterableIterator<NoteEntry> {
		return this.notes.all();
	}

	wantsBody(path: NotePath): boolean {
		return this.notes.wantsBody(path);
	}

	put(note: CachedNote): boolean {
		return this.refresh(this.notes.put(note));
	}

	putBody(path: NotePath, text: string): boolean {
		return this.refresh(this.notes.putBody(path, text));
	}

	rename(from: NotePath, to: NotePath): boolean {
		return this.refresh(this.notes.rename(from, to));
	}

	remove(path: NotePath): boolean {
		return this.refresh(this.notes.remove(path));
	}

	resolveAgain(): boolean {
		return this.refresh(this.notes.resolveAgain());
	}

	readAs(naming: Naming): boolean {
		return this.refresh(this.notes.readAs(naming));
	}

	private refresh(paths: readonly NotePath[]): boolean {
		const waiting = [...paths];
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) waiting.push(...this.refreshNote(path));
		return paths.length > 0;
	}

	/** Returns the other notes that this one concerns. */
	private refreshNote(path: NotePath): readonly NotePath[] {
		const entry = this.notes.get(path);
		const decoded = entry?.decoded;
		const links = entry === undefined ? undefined : linksOf(entry);
		const resolve: ResolveHere = (target) => links?.get(target);
		const meeting = entry !== undefined && decoded?.type === 'meeting'
			? meetingFacts(path, decoded.values, entry.promises, entry.cached.filledHeadings, this.actedOn.in(path), resolve)
			: undefined;
		const concerned = decoded === undefined ? this.copies.remove(path) : this.copies.place(path, meeting);
		const countedInstead = this.copies.countedInstead(path);
		const counted = countedInstead === undefined ? decoded : undefined;
		this.people.setMeeting(path, counted === undefined ? undefined : meeting);
		this.people.setContact(path, entry !== undefined && counted?.type === 'contact' ? contactFacts(path, counted.values, entry.promises, resolve) : undefined);
		this.people.setGoal(path, counted?.type === 'search_goal' ? goalFacts(path, counted.values, resolve) : undefined);
		this.people.setRehearsed(path, (counted?.type === 'story' || counted?.type === 'profile') && isRehearsed(counted.values));
		set(this.profiles, path, counted?.type === 'profile' ? counted.values : undefined);
		set(this.stories, path, counted?.type === 'story' ? counted.values : undefined);
		set(this.organizations, path, counted?.type === 'organization' ? counted.values : undefined);
		const problems = entry === undefined ? [] : problemsOf(entry, resolve, countedInstead);
		set(this.problems, path, problems.length === 0 ? undefined : problems);
		this.listener.refreshed(path, counted?.type === 'contact' || counted?.type === 'meeting' || counted?.type === 'search_goal');
		const insight = counted?.type === 'insight' ? counted.values : undefined;
		set(this.insights, path, insight);
		return [...concerned, ...this.actedOn.set(path, insight, resolved(insight?.source_meeting ?? [], resolve))];
	}
}

function isRehearsed({ rehearsed_on: on, rehearsals }: Pick<Story, 'rehearsed_on' | 'rehearsals'>): boolean {
	return on !== undefined || (rehearsals ?? 0) > 0;
}

function set<T>(map: Map<NotePath, T>, path: NotePath, value: T | undefined): void {
	if (value === undefined) map.delete(path);
	else map.set(path, value);
}

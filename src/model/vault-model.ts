import type { ContactFacts, GoalFacts, MeetingFacts, Now, People, Rules } from '../domain/facts';
import { compareLoops } from '../domain/follow-ups/loop-order';
import type { Naming } from '../domain/properties/naming';
import type { NoteType } from '../domain/properties/note-type';
import { nowAt } from '../domain/days/now';
import type { OpenLoop } from '../domain/follow-ups/open-loop';
import type { Organization } from '../domain/properties/organization';
import type { NotePath, Problem } from '../domain/problem';
import type { Profile } from '../domain/properties/profile';
import type { Story } from '../domain/properties/story';
import { isZone } from '../domain/days/time';
import type { UpcomingMeeting } from '../domain/meetings/upcoming-meeting';
import type { WaitingRow } from '../domain/follow-ups/waiting';
import type { CachedNote } from './cached-note';
import { nameOfPath } from './facts-of-note';
import type { InsightNote } from './insight-note';
import { KeptAnswers } from './kept-answers';
import { answersFor, turnsOf, type NoteAnswers } from './note-answers';
import { MovedNotes } from './moved-notes';
import { ContactSearch } from './search-contacts';
import { SortedList } from './sorted-list';
import { VaultFacts } from './vault-facts';

export interface ModelOptions {
	readonly naming: Naming;
	readonly rules: Rules;
	/** Which note a link target means, seen from the note that holds it; undefined where it leads nowhere. */
	readonly resolve: (target: string, from: NotePath) => NotePath | undefined;
}

export interface ProfileFacts {
	readonly path: NotePath;
	readonly profile: Profile;
}

export interface StoryFacts {
	readonly path: NotePath;
	readonly name: string;
	readonly story: Story;
}

export interface OrganizationNote {
	readonly path: NotePath;
	readonly name: string;
	readonly organization: Organization;
}

/**
 * The vault in memory: what every view and command asks instead of the host. It is fed one note at a time; a note that
 * changed costs itself and what depends on it, never the vault.
 */
export class VaultModel implements People {
	private readonly facts: VaultFacts;
	private readonly moved = new MovedNotes();
	private readonly searched = new ContactSearch();
	private readonly answers: KeptAnswers<NoteAnswers>;
	private readonly loops = new SortedList<OpenLoop>(compareLoops);
	private readonly waits = new SortedList<WaitingRow>(compareWaiting);
	private readonly upcoming = new SortedList<UpcomingMeeting>(compareStarts);
	private readonly listeners = new Set<() => void>();
	private currentNaming: Naming;
	private currentRules: Rules;
	/** Which note a link target means, seen from the note that holds it. */
	readonly resolve: ModelOptions['resolve'];

	constructor({ naming, rules, resolve }: ModelOptions) {
		this.resolve = resolve;
		this.currentNaming = naming;
		this.currentRules = rules;
		this.answers = new KeptAnswers(
			(note, people, now) => answersFor(note, people, this.currentRules, now),
			(meeting, zone) => turnsOf(meeting, this.currentRules, zone),
		);
		this.facts = new VaultFacts(naming, resolve, {
			changed: (topic, of) => this.answers.changed(topic, of),
			refreshed: (path, owner) => {
				if (owner) return this.answers.add(path);
				this.answers.remove(path);
				this.searched.forget(path);
			},
		});
	}

	get naming(): Naming {
		return this.currentNaming;
	}

	get rules(): Rules {
		return this.currentRules;
	}

	/** The settings changed: what they touch is read or asked anew, from the notes at hand. */
	configure({ naming, rules }: Pick<ModelOptions, 'naming' | 'rules'>): void {
		const renamed = JSON.stringify(naming) !== JSON.stringify(this.currentNaming);
		this.currentNaming = naming;
		this.currentRules = rules;
		this.answers.changedAll();
		if (renamed) this.facts.readAs(naming);
		this.tell(true);
	}

	/** A note appeared or changed. Every Markdown note is handed in, also those that are none of ours. */
	put(note: CachedNote): void {
		this.moved.taken(note.path);
		this.tell(this.facts.put(note));
	}

	/** Whether the text of this note should be handed to `putBody`: a contact or meeting with an unchecked task, changed since. */
	wantsBody(path: NotePath): boolean {
		return this.facts.wantsBody(path);
	}

	putBody(path: NotePath, text: string): void {
		this.tell(this.facts.putBody(path, text));
	}

	rename(from: NotePath, to: NotePath): void {
		this.moved.moved(from, to);
		this.tell(this.facts.rename(from, to));
	}

	remove(path: NotePath): void {
		this.tell(this.facts.remove(path));
	}

	/** The host has worked out its links anew: those that led nowhere are asked for again where a note of that name has come or moved. */
	resolveAgain(): void {
		this.tell(this.facts.resolveAgain());
	}

	/**
	 * Where the note that was here when a prompt opened is now; undefined if it was deleted. A new note that has taken
	 * the old path since is believed to be the one that is meant.
	 */
	currentPath(path: NotePath): NotePath | undefined {
		const at = this.facts.get(path) === undefined ? this.moved.follow(path) : path;
		return this.facts.get(at) === undefined ? undefined : at;
	}

	/** What a note is by its properties; undefined for a note that is none of ours. */
	typeOf(path: NotePath): NoteType | undefined {
		return this.facts.get(path)?.decoded?.type;
	}

	/** A note as it was last handed in, ours or not. */
	cachedNote(path: NotePath): CachedNote | undefined {
		return this.facts.get(path)?.cached;
	}

	/** Every note that was handed in, ours or not. */
	cachedNotes(): CachedNote[] {
		return [...this.facts.all()].map((entry) => entry.cached);
	}

	contacts(): readonly ContactFacts[] {
		return [...this.facts.people.contacts.values()];
	}

	meetings(): readonly MeetingFacts[] {
		return [...this.facts.people.meetings.values()];
	}

	goals(): readonly GoalFacts[] {
		return [...this.facts.people.goals.values()];
	}

	/** The profile; of several, the one whose path comes first. */
	profile(): ProfileFacts | undefined {
		const [first] = [...this.facts.profiles].sort(([one], [other]) => compareTexts(one, other));
		return first === undefined ? undefined : { path: first[0], profile: first[1] };
	}

	stories(): readonly StoryFacts[] {
		return [...this.facts.stories].map(([path, story]) => ({ path, name: nameOfPath(path), story }));
	}

	insights(): readonly InsightNote[] {
		return [...this.facts.insights].map(([path, insight]) => ({ path, name: nameOfPath(path), insight }));
	}

	organization(path: NotePath): OrganizationNote | undefined {
		const organization = this.facts.organizations.get(path);
		return organization === undefined ? undefined : { path, name: organization.name ?? nameOfPath(path), organization };
	}

	contact(path: NotePath): ContactFacts | undefined {
		return this.facts.people.contact(path);
	}

	goal(path: NotePath): GoalFacts | undefined {
		return this.facts.people.goal(path);
	}

	meeting(path: NotePath): MeetingFacts | undefined {
		return this.facts.people.meeting(path);
	}

	meetingsWith(path: NotePath): readonly MeetingFacts[] {
		return this.facts.people.meetingsWith(path);
	}

	meetingsForGoal(goal: NotePath): readonly MeetingFacts[] {
		return this.facts.people.meetingsForGoal(goal);
	}

	contactsAt(organization: string): readonly ContactFacts[] {
		return this.facts.people.contactsAt(organization);
	}

	referredBy(path: NotePath): readonly ContactFacts[] {
		return this.facts.people.referredBy(path);
	}

	get rehearsed(): boolean {
		return this.facts.people.rehearsed;
	}

	/** Contacts in whose name, alias, organization or role every word occurs, best first; accents and case do not matter. */
	search(text: string): readonly ContactFacts[] {
		return this.searched.find(this.facts.people.contacts.values(), text);
	}

	/** Everything that could not be read or leads nowhere, by note. */
	problems(): readonly Problem[] {
		return [...this.facts.problems].sort(([one], [other]) => compareTexts(one, other)).flatMap(([, problems]) => problems);
	}

	/** The moment of a clock, in the zone of the profile, else the device's. */
	now(instant: number, deviceZone: string): Now {
		const zone = this.profile()?.profile.timezone;
		return nowAt(instant, zone !== undefined && isZone(zone) ? zone : deviceZone);
	}

	/** Every loop that is open, also those put off to a later day, in the order of the dashboard. */
	openLoops(now: Now): readonly OpenLoop[] {
		this.bringUpTo(now);
		return this.loops.all;
	}

	/** Whoever waits or is waited for: how long, and what happens next and when. What needs a look comes first, then the soonest. */
	waiting(now: Now): readonly WaitingRow[] {
		this.bringUpTo(now);
		return this.waits.all;
	}

	/** Meetings that run or begin within 48 hours, soonest first, each with what is still missing. */
	upcomingMeetings(now: Now): readonly UpcomingMeeting[] {
		this.bringUpTo(now);
		return this.upcoming.all;
	}

	/**
	 * Asks the rules ahead of the first view, so that thousands of notes do not stop the app in one go: until `enough` says so,
	 * at least for one note. True: nothing is left to be asked.
	 */
	workAhead(now: Now, enough: () => boolean): boolean {
		this.bringUpTo(now, enough);
		return this.answers.isUpToDate;
	}

	/** For how many notes the rules were asked since the start, for tests of what a change costs. */
	get computations(): number {
		return this.answers.computations;
	}

	/** Calls back after each change. Returns how to stop that. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => {
			this.listeners.delete(listener);
		};
	}

	private bringUpTo(now: Now, enough?: () => boolean): void {
		const { gone, come } = this.answers.update(this.facts.people, now, enough);
		this.loops.change(gone.flatMap(({ loops }) => loops), come.flatMap(({ loops }) => loops));
		this.waits.change(gone.flatMap(({ waiting }) => waiting ?? []), come.flatMap(({ waiting }) => waiting ?? []));
		this.upcoming.change(gone.flatMap(({ upcoming }) => upcoming ?? []), come.flatMap(({ upcoming }) => upcoming ?? []));
	}

	private tell(changed: boolean): void {
		if (changed) for (const listener of this.listeners) listener();
	}
}

function compareWaiting(one: WaitingRow, other: WaitingRow): number {
	return compareTexts(one.next.on ?? '', other.next.on ?? '') || compareTexts(one.contact, other.contact);
}

function compareStarts(one: UpcomingMeeting, other: UpcomingMeeting): number {
	return one.times.start - other.times.start || compareTexts(one.meeting, other.meeting);
}

function compareTexts(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}

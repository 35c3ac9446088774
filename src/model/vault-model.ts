import type { ContactFacts, GoalFacts, MeetingFacts, Now, People, Rules } from '../domain/facts';
import type { Naming } from '../domain/naming';
import type { NoteType } from '../domain/note-type';
import type { OpenLoop } from '../domain/open-loop';
import type { NotePath, Problem } from '../domain/problem';
import type { Profile } from '../domain/profile';
import type { Story } from '../domain/story';
import type { CachedNote } from './cached-note';

export interface ModelOptions {
	readonly naming: Naming;
	readonly rules: Rules;
	/** Which note a link means, seen from the note that holds it; undefined where it leads nowhere. */
	readonly resolve: (target: string, from: NotePath) => NotePath | undefined;
}

export interface ProfileFacts {
	readonly path: NotePath;
	readonly profile: Profile;
}

export interface StoryFacts {
	readonly path: NotePath;
	readonly story: Story;
}

/** The vault in memory. */
export declare class VaultModel implements People {
	constructor(options: ModelOptions);
	/** Settings changed: everything is read anew from the cached notes at hand. */
	configure(options: Pick<ModelOptions, 'naming' | 'rules'>): void;

	/** A note appeared or changed. Every Markdown note is handed in, also those that are none of ours. */
	put(note: CachedNote): void;
	/** Whether the body of this note should be handed to `putBody`: a contact or meeting with an unchecked task whose text is not known as of this time. */
	wantsBody(path: NotePath): boolean;
	putBody(path: NotePath, text: string): void;
	rename(from: NotePath, to: NotePath): void;
	remove(path: NotePath): void;
	/** The host has worked out its links anew (after a create, rename or start): unresolved ones are asked for again. */
	resolveAgain(): void;

	/** Where the note that was here when a prompt opened is now; undefined when it was deleted. */
	currentPath(path: NotePath): NotePath | undefined;
	typeOf(path: NotePath): NoteType | undefined;

	contacts(): readonly ContactFacts[];
	meetings(): readonly MeetingFacts[];
	goals(): readonly GoalFacts[];
	profile(): ProfileFacts | undefined;
	stories(): readonly StoryFacts[];
	contact(path: NotePath): ContactFacts | undefined;
	goal(path: NotePath): GoalFacts | undefined;
	meeting(path: NotePath): MeetingFacts | undefined;
	meetingsWith(path: NotePath): readonly MeetingFacts[];
	contactsAt(organization: string): readonly ContactFacts[];
	referredBy(path: NotePath): readonly ContactFacts[];
	readonly rehearsed: boolean;

	/** Contacts whose name, alias or organization holds every word, without regard to accents and case; best first. */
	search(text: string): readonly ContactFacts[];
	/** Everything that could not be read or contradicts itself, by note. */
	problems(): readonly Problem[];
	problemsOf(path: NotePath): readonly Problem[];
	/** Notes that look like a sync program's conflict copy of another one; they count nowhere else. */
	conflictCopies(): readonly { readonly copy: NotePath; readonly of: NotePath | undefined }[];

	/** The moment, in the zone of the profile, else the device's. */
	now(instant: number, deviceZone: string): Now;
	/** Every loop that is open, also the snoozed ones, sorted by the day they are shown from. */
	openLoops(now: Now): readonly OpenLoop[];
	/** Meetings that start within `hours` from now (or run now), soonest first. */
	upcomingMeetings(now: Now, hours?: number): readonly MeetingFacts[];

	/** Told once per change, after it. Returns how to stop. */
	onChange(listener: () => void): () => void;
}

import type { ContactFacts, GoalFacts, MeetingFacts, Now } from '../domain/facts';
import type { Organization } from '../domain/organization';
import type { Profile } from '../domain/profile';
import type { CalendarDate, WallTime } from '../domain/read-date';
import type { Story } from '../domain/story';
import type { Capture } from '../note/capture-line';

/** Somebody who referred the contact, or was referred by them. */
export interface NamedPerson {
	/** As they are called: preferred name, else the whole name. */
	readonly called: string;
	readonly name: string;
}

/** A conversation held before with the same person. */
export interface EarlierMeeting {
	readonly on: CalendarDate;
	readonly captures: readonly Capture[];
	/** The `Questions` section of its note, as text. */
	readonly questions: string;
}

export interface OrganizationFacts {
	readonly name: string;
	readonly organization: Organization | undefined;
}

export interface StoryFacts {
	readonly name: string;
	readonly story: Story;
}

/** A time to offer: the same moment on both clocks. */
export interface OfferedTime {
	readonly mine: WallTime;
	readonly theirs: WallTime;
}

/** Whom the draft is for. */
export interface PersonForDraft {
	readonly facts: ContactFacts;
	/** The current primary one. */
	readonly organization: OrganizationFacts | undefined;
	/** Who referred them to me. */
	readonly referrers: readonly NamedPerson[];
	/** Latest first. */
	readonly earlier: readonly EarlierMeeting[];
	/** Own questions noted for this person, as text of the `Questions` section of the contact's note. */
	readonly questions: string;
}

export interface MeetingForDraft {
	readonly facts: MeetingFacts;
	/** Everybody who takes part, also those who must not be written to. */
	readonly everybody: readonly ContactFacts[];
	readonly captures: readonly Capture[];
	/** People they named to me in this meeting. */
	readonly referrals: readonly NamedPerson[];
	/** Text of the `Questions` section of the meeting's note. */
	readonly questions: string;
}

/** Everything that a draft may say, as values of the notes. What is not in here cannot be in a draft. */
export interface DraftFacts {
	readonly now: Now;
	/** Settings: what the meeting is called, and how long it is where nothing says so. */
	readonly meetingWord: string;
	readonly defaultMinutes: number;
	readonly profile: Profile | undefined;
	readonly stories: readonly StoryFacts[];
	readonly person: PersonForDraft;
	readonly goals: readonly GoalFacts[];
	readonly meeting: MeetingForDraft | undefined;
	/** Free times to offer, at most three; empty where the profile has none. */
	readonly times: readonly OfferedTime[];
}

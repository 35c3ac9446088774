import type { ContactFacts, GoalFacts, MeetingFacts, Now, PromiseLine } from '../domain/facts';
import type { Organization } from '../domain/properties/organization';
import type { NotePath } from '../domain/problem';
import type { Profile } from '../domain/properties/profile';
import type { CalendarDate, WallTime } from '../domain/days/read-date';
import type { Story } from '../domain/properties/story';
import type { Capture } from '../note/body/capture-line';
import type { DatedLine } from '../note/body/dated-line';
import type { TitledPart } from '../note/body/titled-parts';

/** Somebody who referred the contact, or was referred by them. */
export interface NamedPerson {
	/** As they are called: preferred name, else the whole name. */
	readonly called: string;
	readonly name: string;
}

/** Somebody whom this person named to me, and what came of it so far. */
export interface ReferredPerson extends NamedPerson {
	readonly writtenOn: CalendarDate | undefined;
	readonly answeredOn: CalendarDate | undefined;
	readonly metOn: CalendarDate | undefined;
	/** They answered with a no, or not at all. */
	readonly closed: boolean;
}

/** Somebody who is marked confidential: no letter to others names them. */
export interface KeptOutPerson {
	readonly name: string;
	/** Every whole name of theirs that is nobody else's. */
	readonly names: readonly string[];
}

/** Whom I ask to be introduced to. */
export interface WantedPerson {
	/** Their name, or the kind of person: "somebody who runs a data team". */
	readonly words: string;
	/** Their note, where there is one. */
	readonly facts: ContactFacts | undefined;
}

/** What only the writer can say, asked when the letter is begun; what was not said stands as `[add: …]`. */
export interface ToldNow {
	/** What I did with their advice, or my news: one sentence. */
	readonly did?: string;
	/** What came of it, also if nothing. */
	readonly came?: string;
	/** What I have to give: an article, a name, a piece of news. */
	readonly gift?: string;
}

/** A conversation held before with the same person. */
export interface EarlierMeeting {
	readonly on: CalendarDate;
	readonly captures: readonly Capture[];
	/** The `Questions` section of its note, as text. */
	readonly questions: string;
}

/** A talk held for the same goal. */
export interface HeardMeeting extends EarlierMeeting {
	readonly people: readonly NotePath[];
}

export interface OrganizationFacts {
	readonly name: string;
	readonly organization: Organization | undefined;
	/** What is known of it with its day: the dated lines below `Facts` in its note, latest first. */
	readonly dated: readonly DatedLine[];
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
	/** Whom they named to me. */
	readonly referred: readonly ReferredPerson[];
	/** Latest first. */
	readonly earlier: readonly EarlierMeeting[];
	/** What is still promised since those talks, both ways. */
	readonly owed: readonly PromiseLine[];
	/** Own questions noted for this person, as text of the `Questions` section of the contact's note. */
	readonly questions: string;
}

export interface MeetingForDraft {
	readonly facts: MeetingFacts;
	/** Everybody who takes part, also those who must not be written to. */
	readonly everybody: readonly ContactFacts[];
	/** In a group: those besides the person of the draft who may be asked something. */
	readonly others: readonly PersonForDraft[];
	readonly captures: readonly Capture[];
	/** What was chosen in the debrief for the thank-you, as written there. */
	readonly chosen: readonly string[];
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
	/** Settings: what the network has room for in a note with an invitation. */
	readonly invitationCharacters: number;
	readonly profile: Profile | undefined;
	/** Pitches for certain listeners: the headings below `Pitch` in the profile, with their text. */
	readonly pitches: readonly TitledPart[];
	/** My answers to what they may ask me: the headings below `If they ask me` in the profile, with their text. */
	readonly answers: readonly TitledPart[];
	readonly stories: readonly StoryFacts[];
	readonly person: PersonForDraft;
	readonly goals: readonly GoalFacts[];
	/** The steps of my plan: the list lines under `Plan` in the notes of the goals. */
	readonly plan: readonly string[];
	/** The other talks that were held for these goals, with whomever; latest first. */
	readonly heard: readonly HeardMeeting[];
	readonly meeting: MeetingForDraft | undefined;
	/** Everybody who is marked confidential, but for whom the draft is for. */
	readonly keptOut: readonly KeptOutPerson[];
	/** Free times to offer, at most three; empty where the profile has none. */
	readonly times: readonly OfferedTime[];
	/** For an introduction request. */
	readonly wanted?: WantedPerson;
	readonly told?: ToldNow;
}

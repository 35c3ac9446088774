import { contactProperties } from '../../src/domain/properties/contact';
import type { ContactFacts, GoalFacts, MeetingFacts } from '../../src/domain/facts';
import { meetingProperties } from '../../src/domain/properties/meeting';
import { organizationProperties } from '../../src/domain/properties/organization';
import { profileProperties } from '../../src/domain/properties/profile';
import type { PropertyTable, Values } from '../../src/domain/properties/property-table';
import type { CalendarDate, WallTime } from '../../src/domain/days/read-date';
import { searchGoalProperties } from '../../src/domain/properties/search-goal';
import { storyProperties } from '../../src/domain/properties/story';
import { nowAt } from '../../src/domain/days/now';
import { instantOf } from '../../src/domain/days/time';
import { builtInQuestions, builtInTemplates } from '../../src/draft/template/built-in-templates';
import type { DraftFacts, EarlierMeeting, MeetingForDraft, NamedPerson, OrganizationFacts, StoryFacts } from '../../src/draft/draft-facts';
import type { DraftSources } from '../../src/draft/make-draft';
import { readCaptures } from '../../src/note/body/capture-line';
import type { DatedLine } from '../../src/note/body/dated-line';
import { readDebrief } from '../../src/note/body/debrief-text';
import { decodeNote } from '../../src/note/frontmatter/decode-note';
import { readPromises } from '../../src/note/body/promise-line';
import { sectionText } from '../../src/note/body/section';
import { defaultSettings } from '../../src/settings/default-settings';
import { yaml } from '../host/yaml';

function values<const T extends PropertyTable>(table: T, properties: string, path: string): Values<T> {
	const raw = yaml.parse(properties) as Record<string, unknown> | null;
	const read = decodeNote(table, raw ?? {}, defaultSettings.naming, path);
	if (read.problems.length > 0) throw new Error(read.problems.map((problem) => problem.what).join('\n'));
	return read.values;
}

/** A contact as its note's properties say it. */
export function contact(name: string, properties = ''): ContactFacts {
	return {
		path: `Contacts/${name.replace(/[/\\:]/g, '-')}.md`, name, contact: values(contactProperties, properties, name), organizations: [], referrers: [], goals: [],
		promises: [], snoozed: [], skipped: [],
	};
}

/** A meeting as its note says it: properties, and the sections of its body. */
export function meeting(properties: string, body: string, people: readonly ContactFacts[], referrals: readonly NamedPerson[] = []): MeetingForDraft {
	const promises = readPromises(body).filter((promise) => promise.state !== 'dropped').map((promise) => ({ ...promise, done: promise.state === 'done', mentions: [] }));
	const facts: MeetingFacts = {
		path: 'Meetings/a meeting.md', meeting: values(meetingProperties, properties, 'a meeting'), contacts: people.map((person) => person.path), thanked: [], goals: [],
		promises, written: { prep: false, agenda: false, questions: false }, snoozed: [], skipped: [],
	};
	const others = people.slice(1).map((person) => ({ facts: person, organization: undefined, referrers: [], referred: [], earlier: [], owed: [], questions: '' }));
	return { facts, everybody: people, others, captures: readCaptures(body), chosen: readDebrief(body).thankYou, referrals, questions: sectionText(body, 'Questions') ?? '' };
}

export function earlier(on: string, body: string): EarlierMeeting {
	return { on: on as CalendarDate, captures: readCaptures(body), questions: sectionText(body, 'Questions') ?? '' };
}

export function story(name: string, properties: string): StoryFacts {
	return { name, story: values(storyProperties, properties, name) };
}

export function goal(name: string, properties: string): GoalFacts {
	return { path: `Goals/${name}.md`, name, goal: values(searchGoalProperties, properties, name), snoozed: [], skipped: [] };
}

/** An organization as its note says it, with the dated lines of it. */
export function organization(name: string, properties = '', dated: readonly DatedLine[] = []): OrganizationFacts {
	return { name, organization: values(organizationProperties, properties, name), dated };
}

/** The profile and the search of a nurse in Chicago who moves to health data. */
export const leila = {
	profile: values(profileProperties, `
my_name: Leila Haddad-Nilsson
timezone: America/Chicago
skills: [SQL, ward scheduling, teaching newcomers]
certifications: [RN]
pitch_30: I have been a ward nurse for twelve years. Two years ago I began to count what we chart, and a falls dashboard of mine is now in daily use. I want to do that work all week.
profile_url: https://example.org/leila?from=mail&lang=en
`, 'Profile'),
	goal: goal('Health data analyst, hospital or payer', `
target_roles: [health data analyst]
target_industries: [health care]
learning_questions: ["Which SQL level is enough?", "Is a certificate needed?", "Does bedside experience count?"]
`),
	stories: [
		story('Falls dashboard', `
story_date: 2026-05-12
story_headline: I built a falls dashboard that three wards use every day
for_functions: [data, healthcare]
result: Falls went down by 18 % in six months
`),
		story('Evening SQL', `
story_date: 2026-09-02
story_headline: I finished an evening course in SQL beside my shifts
for_functions: [data]
`),
	],
};

/** Everything a draft may see, on an October evening in Chicago, with changes. */
export function facts(person: Partial<DraftFacts['person']> & { facts: ContactFacts }, changes: Partial<Omit<DraftFacts, 'person'>> = {}): DraftFacts {
	const zone = 'America/Chicago';
	return {
		now: nowAt(instantOf('2026-10-26T20:00' as WallTime, zone).instant, zone), meetingWord: 'conversation', defaultMinutes: 20, invitationCharacters: 200, profile: leila.profile, pitches: [], answers: [], plan: [],
		stories: leila.stories, person: { organization: undefined, referrers: [], referred: [], earlier: [], owed: [], questions: '', ...person }, goals: [leila.goal], heard: [], meeting: undefined,
		times: [], keptOut: [], ...changes,
	};
}

/** The templates and the questions that ship. */
export function sources(): DraftSources {
	const questions = builtInQuestions();
	if (!questions.ok) throw new Error(questions.problem.what);
	return { templates: builtInTemplates(yaml), questions: questions.value };
}

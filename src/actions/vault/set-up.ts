import type { Step } from '../../commit/plan';
import { addDays } from '../../domain/days/calendar-date';
import type { NoteType } from '../../domain/properties/note-type';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import { isZone } from '../../domain/days/time';
import { fileNameFor } from '../../note/names/file-name';
import { freePath } from '../../note/names/free-path';
import { newNote } from '../../note/frontmatter/new-note';
import type { PropertyValue } from '../../note/frontmatter/property-value';
import { TakenPaths } from '../../note/names/taken-paths';
import type { Action, ActionContext } from '../action';
import { oneLine } from '../outreach/contact-log';
import { inVault } from '../edit-text';
import { templateCopies } from '../drafts/template-copies';

export interface SetUp {
	/** As the person signs. */
	readonly name: string;
	/** IANA name. */
	readonly zone: string;
	readonly goalTitle: string;
	readonly withTemplates: boolean;
}

/** One of the notes to begin with, and how the message calls it. */
interface Starter {
	readonly says: string;
	readonly step: Step;
}

/** Days between two looks at a goal (docs/properties.md). */
const reviewDays = 14;

/** Writes the profile, the first goal and, if wanted, the templates. What is there already stays untouched. */
export const setUp: Action<SetUp> = async (input, context) => {
	const name = oneLine(input.name);
	const title = oneLine(input.goalTitle);
	if (name === '') return trouble({ what: 'Your drafts need a name to sign with.', advice: 'Type your name as you sign.' });
	if (title === '') return trouble({ what: 'A goal needs a title.', advice: 'Say in a few words what you want to find out, such as "Health data analyst".' });
	if (!isZone(input.zone)) return trouble({ what: `"${input.zone}" is no time zone that is known here.`, advice: 'Choose a zone by its region and city, such as America/Chicago.' });
	const taken = new TakenPaths(context.notes.paths());
	const starters: Starter[] = [];
	for (const starter of [profile(name, input.zone, taken, context), goal(title, taken, context)]) {
		if (starter === undefined) continue;
		if (!starter.ok) return starter;
		starters.push(starter.value);
	}
	const copies = input.withTemplates ? templateCopies(taken, context) : [];
	const says = [...starters.map((starter) => starter.says), ...copies.length === 0 ? [] : [`${copies.length} templates`]];
	return ok({
		done: says.length === 0 ? 'Everything was there already; nothing was written.' : `Set up: ${says.join(', ')}.`,
		steps: [...folders(context), ...starters.map(({ step }) => step), ...copies],
		...starters[0]?.step.kind === 'create' ? { open: starters[0].step.path } : {},
	});
};

/** The folders that are used from the first day; those of organizations and insights come with their first note. */
function folders({ settings, notes }: ActionContext): readonly Step[] {
	const wanted: readonly NoteType[] = ['contact', 'meeting', 'search_goal', 'story'];
	const paths = notes.paths();
	return [...new Set(wanted.map((type) => settings.folders[type]))]
		.filter((folder) => folder !== '' && !paths.some((path) => path.startsWith(`${folder}/`)))
		.map((path) => ({ kind: 'folder', path }));
}

function profile(name: string, zone: string, taken: TakenPaths, context: ActionContext): Outcome<Starter> | undefined {
	if (context.model.profile() !== undefined) return undefined;
	const values = {
		my_name: name, my_signature: name, timezone: zone,
		skills: [], certifications: [], pitch_30: '', pitch_60: '', profile_url: '', availability: [],
	};
	return starter('your profile', 'profile', freePath(context.settings.folders.profile, 'Profile', taken), values, '', context);
}

function goal(title: string, taken: TakenPaths, context: ActionContext): Outcome<Starter> | undefined {
	const file = fileNameFor(title);
	if (context.model.goals().some(({ name }) => name.toLowerCase() === file.toLowerCase())) return undefined;
	const { today } = context.now;
	const values = {
		goal_status: 'active', goal_start: today, goal_review: addDays(today, reviewDays),
		target_roles: [], target_industries: [], target_organizations: [], learning_questions: [],
		weekly_outreach_target: 5, weekly_meeting_target: 2, decision_maker_target: 25,
	};
	const body = file === title ? '' : `\n# ${title}\n`;
	return starter(`the goal "${title}"`, 'search_goal', freePath(context.settings.folders.search_goal, title, taken), values, body, context);
}

function starter(
	says: string, type: NoteType, path: NotePath, values: Readonly<Record<string, PropertyValue>>, body: string, { settings: { naming }, yaml }: ActionContext,
): Outcome<Starter> {
	const text = newNote(new Map([[naming.typeProperty, naming.typeValues[type]], ...inVault(values, naming)]), body, yaml);
	return text.ok ? ok({ says, step: { kind: 'create', path, text: text.value } }) : text;
}

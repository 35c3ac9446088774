import type { Now } from '../../domain/facts';
import { loopTiming } from '../../domain/follow-ups/loop-order';
import { writtenDate } from '../../domain/days/written-date';
import type { Problem } from '../../domain/problem';
import { makeContact } from '../commands/new-contact';
import { setUpVault } from '../commands/set-up';
import type { Desk } from '../desk';
import { runGuarded } from '../run-action';
import { chosenRows, type Chosen } from './chosen';
import { comfortFigures } from './comfort-figures';
import type { FigureBlock } from './figures';
import type { EmptyPage } from './first-steps';
import type { FoldedList } from './folded-list';
import { funnelFigures } from './funnel-page';
import { healthRows } from './health-page';
import { kindWords, learnedRows } from './learned-page';
import { peopleFigures, peopleRows } from './people-page';
import type { RowSection } from './row';
import { todayRows } from './today-rows';
import { waitingRows } from './waiting-rows';
import { weekFigures, weekRows } from './week-page';

/** One tab: what it is called, what it shows, and what it says when there is nothing to show. */
export interface DashboardPage {
	readonly label: string;
	/** What the letters do, for the line below the rows. */
	readonly keys: string;
	/** Looks at every note: worked out only while the tab is shown, so it has no count. */
	readonly costly?: true;
	/** Shows what was said: the texts of the conversations are read when the tab is shown. */
	readonly tellsOfTalks?: true;
	/** Numbers above the rows. */
	readonly figures?: (desk: Desk, now: Now, chosen: Chosen) => readonly FigureBlock[];
	readonly sections: (desk: Desk, now: Now, chosen: Chosen) => readonly RowSection[];
	/** A list below the rows that stays closed until it is opened. */
	readonly folded?: (desk: Desk, now: Now, chosen: Chosen) => FoldedList;
	readonly empty: (desk: Desk, now: Now) => EmptyPage;
}

/** In the order of the tabs. Ids are kept in the workspace's layout and never change. */
export const dashboardPages = {
	today: {
		label: 'Today',
		keys: 'd draft · n done · s snooze · x skip · Space choose several',
		sections: (desk, now, chosen) => chosenRows(todayRows(desk.model, now), desk.model, chosen),
		folded: (desk) => problemsInNotes(desk.model.problems()),
		empty: (desk, now) => (desk.model.contacts().length === 0 ? firstSteps(desk) : nothingToday(desk, now)),
	},
	waiting: {
		label: 'Waiting',
		keys: 'd draft or plan · n log reply',
		sections: (desk, now, chosen) => chosenRows(waitingRows(desk.model, now), desk.model, chosen),
		empty: () => ({
			heading: 'You are waiting for nobody',
			words: 'Everybody you have written to and not heard from stands here, with how long it has been and what happens next.',
			steps: [],
		}),
	},
	week: {
		label: 'Week',
		keys: 'd draft · n log reply',
		costly: true,
		tellsOfTalks: true,
		figures: (desk, now, chosen) => weekFigures(desk.model, now, chosen),
		sections: (desk, now, chosen) => chosenRows(weekRows(desk, now, chosen), desk.model, chosen),
		empty: () => ({
			heading: 'Nothing is planned for this week',
			words: 'Messages with a planned day, people to come back to and goals to review stand here in their week.',
			steps: [],
		}),
	},
	funnel: {
		label: 'Funnel',
		keys: '',
		costly: true,
		figures: (desk, now, chosen) => [...funnelFigures(desk.model, now, chosen), ...comfortFigures(desk.model, now, chosen)],
		sections: () => [],
		empty: () => ({ heading: 'Nothing to count yet', words: 'How far people have come, and how many reply, stands here when there are contacts.', steps: [] }),
	},
	learned: {
		label: 'Learned',
		keys: '',
		costly: true,
		tellsOfTalks: true,
		sections: learnedRows,
		folded: kindWords,
		empty: () => ({
			heading: 'Nothing was written down yet',
			words: 'What people told you stands here, by how many of them said it: answers to your questions, skills, certificates, openings, advice.',
			steps: [],
		}),
	},
	people: {
		label: 'People',
		keys: 'd draft · n log touch',
		costly: true,
		figures: (desk, now, chosen) => peopleFigures(desk.model, now, chosen),
		sections: (desk, now, chosen) => peopleRows(desk.model, now, chosen),
		empty: () => ({ heading: 'Nobody yet', words: 'Who goes quiet, whom to write to first, and who led to whom, stands here when there are contacts.', steps: [] }),
	},
	health: {
		label: 'Health',
		keys: 'r repair · k keep · Space choose several',
		costly: true,
		sections: (desk, now, chosen) => chosenRows(healthRows(desk.model, now), desk.model, chosen),
		empty: () => ({ heading: 'Your notes are in order', words: 'Dates that cannot be read, missing links, stages that do not fit and possible duplicates would stand here. Nothing is changed by looking.', steps: [] }),
	},
} satisfies Record<string, DashboardPage>;

export type PageId = keyof typeof dashboardPages;

export const pageIds: readonly PageId[] = ['today', 'waiting', 'week', 'funnel', 'learned', 'people', 'health'];

/** Notes that could not be read. */
function problemsInNotes(problems: readonly Problem[]): FoldedList {
	return {
		summary: problems.length === 1 ? 'One thing in your notes needs a look' : `${problems.length} things in your notes need a look`,
		lines: problems.map(({ note, property, what, advice }) => ({ note, property, says: `${what} ${advice}` })),
	};
}

function firstSteps(desk: Desk): EmptyPage {
	const isSetUp = desk.model.profile() !== undefined;
	const setUp = { label: 'Set up folders and starter notes', run: () => void runGuarded(() => setUpVault(desk)) };
	const contact = { label: 'Add your first contact', run: () => void runGuarded(() => makeContact(desk)) };
	return {
		heading: isSetUp ? 'Whom could you talk to?' : 'Learn by talking to people',
		words: isSetUp
			? 'Begin with somebody you know: a former colleague, a relative, somebody you studied with. Each person becomes a note, and what is due for them appears here.'
			: 'This page shows whom to write to, to prepare for, to thank and to keep in touch with, each on the day it is due. Everything stays in the notes of this vault.',
		steps: isSetUp ? [contact] : [setUp, contact],
	};
}

/** What comes next, so that an empty day is good news and not a question. */
function nothingToday(desk: Desk, now: Now): EmptyPage {
	const next = desk.model.openLoops(now).find((loop) => loopTiming(loop, now.today) === 'later');
	const coming = next === undefined ? 'Nothing is planned either.' : `The next thing is due on ${writtenDate(next.shownFrom, now.today)}.`;
	return {
		heading: 'Nothing is due today',
		words: `${coming} A good moment to write to somebody new.`,
		steps: [{ label: 'New contact', run: () => void runGuarded(() => makeContact(desk)) }],
	};
}

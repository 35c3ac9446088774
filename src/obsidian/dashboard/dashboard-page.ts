import type { Now } from '../../domain/facts';
import { loopTiming } from '../../domain/loop-order';
import { writtenDate } from '../../domain/written-date';
import { makeContact } from '../commands/new-contact';
import { setUpVault } from '../commands/set-up';
import type { Desk } from '../desk';
import { runGuarded } from '../run-action';
import type { EmptyPage } from './first-steps';
import type { RowSection } from './row';
import { todayRows } from './today-rows';
import { waitingRows } from './waiting-rows';

/** One tab: what it is called, what it shows, and what it says when there is nothing to show. */
export interface DashboardPage {
	readonly label: string;
	/** What the letters do, for the line below the rows. */
	readonly keys: string;
	readonly sections: (desk: Desk, now: Now) => readonly RowSection[];
	readonly empty: (desk: Desk, now: Now) => EmptyPage;
}

/** In the order of the tabs. Ids are kept in the workspace's layout and never change. */
export const dashboardPages = {
	today: {
		label: 'Today',
		keys: 'd draft · n done · s snooze · x skip',
		sections: (desk, now) => todayRows(desk.model, now),
		empty: (desk, now) => (desk.model.contacts().length === 0 ? firstSteps(desk) : nothingToday(desk, now)),
	},
	waiting: {
		label: 'Waiting',
		keys: 'd draft or plan · n log reply',
		sections: (desk, now) => waitingRows(desk.model, now),
		empty: () => ({
			heading: 'You are waiting for nobody',
			words: 'Everybody you have written to and not heard from stands here, with how long it has been and what happens next.',
			steps: [],
		}),
	},
} satisfies Record<string, DashboardPage>;

export type PageId = keyof typeof dashboardPages;

export const pageIds: readonly PageId[] = ['today', 'waiting'];

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

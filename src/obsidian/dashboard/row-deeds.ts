import { Menu } from 'obsidian';
import { confirmMeeting } from '../../actions/confirm-meeting';
import { finishLoop } from '../../actions/finish-loop';
import { prepareMeeting } from '../../actions/prepare-meeting';
import { skipLoop } from '../../actions/skip-loop';
import { snoozeLoop } from '../../actions/snooze-loop';
import { addDays, isoWeekday } from '../../domain/calendar-date';
import type { OpenLoop } from '../../domain/open-loop';
import type { CalendarDate } from '../../domain/read-date';
import { writtenDate } from '../../domain/written-date';
import { draftConfirmationFor, draftKeepInTouchWith, draftLandedNewsFor, draftNudgeTo, draftReferralNewsFor, draftReportBackFor } from '../commands/draft-letters';
import { debriefMeetingOf } from '../commands/debrief-meeting';
import { draftThankYouFor } from '../commands/draft-thank-you';
import { logReplyOf } from '../commands/log-reply';
import { draftOutreachTo, logTouchWith } from '../commands/outreach';
import { planMeetingWith } from '../commands/plan-meeting';
import { recordOutcomeOf } from '../commands/record-outcome';
import { startMeetingOf } from '../commands/start-meeting';
import type { Desk } from '../desk';
import { showMeetingPanel } from '../meeting/show-meeting-panel';
import { askDate } from '../prompts/ask-date';
import { runAction, runGuarded } from '../run-action';
import { runDraft } from '../run-draft';
import type { RowActionId } from './row-actions';
import type { Row } from './row';

/** Does what a row's button or key says. The row goes by itself when the note it came from has changed. */
export async function doWithRow(desk: Desk, row: Row, action: RowActionId, anchorEl: HTMLElement): Promise<void> {
	if (row.about.kind === 'meeting') {
		const { meeting, state } = row.about;
		if (action === 'draft') await runDraft(desk, prepareMeeting, { meeting });
		else if (state === 'running') await showMeetingPanel(desk.app, true);
		else await startMeetingOf(desk, meeting);
	} else if (row.about.kind === 'waiting') {
		const contact = desk.model.contact(row.about.contact);
		if (contact === undefined) return;
		if (row.about.stage === 'ready') await draftOutreachTo(desk, contact);
		else if (row.about.stage === 'scheduling') await planMeetingWith(desk, [contact]);
		else await logReplyOf(desk, contact);
	} else if (action === 'draft') {
		await draft(desk, row.about.loop);
	} else if (action === 'done') {
		await finish(desk, row.about.loop);
	} else if (action === 'skip') {
		await runAction(desk, skipLoop, { loop: row.about.loop });
	} else {
		offerDays(desk, row.about.loop, anchorEl);
	}
}

async function draft(desk: Desk, loop: OpenLoop): Promise<void> {
	const contact = desk.model.contact(loop.next ?? loop.person ?? loop.owner);
	const meeting = desk.model.meeting(loop.owner);
	if (loop.kind === 'thank-you' && meeting !== undefined) await draftThankYouFor(desk, meeting, loop.person);
	else if (loop.kind === 'confirm' && meeting !== undefined) await draftConfirmationFor(desk, meeting);
	else if (loop.kind === 'report-back' && meeting !== undefined) await draftReportBackFor(desk, meeting, loop.person);
	else if (loop.kind === 'debrief') await debriefMeetingOf(desk, loop.owner);
	else if (loop.kind === 'prepare') await runDraft(desk, prepareMeeting, { meeting: loop.owner });
	else if (contact === undefined) return;
	else if (loop.kind === 'offer-times') await planMeetingWith(desk, [contact]);
	else if (loop.kind === 'nudge') await draftNudgeTo(desk, contact);
	else if (loop.kind === 'tell-referrer') await draftReferralNewsFor(desk, contact);
	else if (loop.kind === 'keep-in-touch') await draftKeepInTouchWith(desk, contact);
	else if (loop.kind === 'tell-all') await draftLandedNewsFor(desk, contact);
	else await draftOutreachTo(desk, contact);
}

async function finish(desk: Desk, loop: OpenLoop): Promise<void> {
	const on = desk.now().today;
	const meeting = desk.model.meeting(loop.owner);
	const contact = desk.model.contact(loop.person ?? loop.owner);
	if (loop.kind === 'did-it-happen' && meeting !== undefined) await recordOutcomeOf(desk, meeting);
	else if (loop.kind === 'confirm') await runAction(desk, confirmMeeting, { meeting: loop.owner, on });
	else if (loop.kind === 'keep-in-touch' && contact !== undefined) await logTouchWith(desk, contact);
	else await runAction(desk, finishLoop, { loop, on });
}

/** A menu of days below the button or row, for mouse, keyboard and touch alike. */
function offerDays(desk: Desk, loop: OpenLoop, anchorEl: HTMLElement): void {
	const { today } = desk.now();
	const snooze = async (until: CalendarDate | undefined): Promise<void> => {
		if (until !== undefined) await runAction(desk, snoozeLoop, { loop, until });
	};
	const menu = new Menu();
	for (const [label, until] of daysToSnooze(today)) {
		menu.addItem((item) => item.setTitle(`${label} (${writtenDate(until, today)})`).setIcon('alarm-clock').onClick(() => void runGuarded(() => snooze(until))));
	}
	menu.addItem((item) => item.setTitle('Pick a date').setIcon('calendar').onClick(() => void runGuarded(async () => {
		const order = desk.settings.current.dateOrder;
		await snooze(await askDate(desk.app, 'Show again on', { label: 'Day', lean: 'ahead', today, order }));
	})));
	const { left, bottom } = anchorEl.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, anchorEl.doc);
}

/** Next week is its Monday. */
function daysToSnooze(today: CalendarDate): readonly (readonly [label: string, until: CalendarDate])[] {
	return [
		['Tomorrow', addDays(today, 1)],
		['In 3 days', addDays(today, 3)],
		['Next week', addDays(today, 8 - isoWeekday(today))],
	];
}

import { confirmMeeting } from '../../actions/appointment/confirm-meeting';
import { finishLoop } from '../../actions/follow-ups/finish-loop';
import { prepareMeeting } from '../../actions/appointment/prepare-meeting';
import { skipLoop } from '../../actions/follow-ups/skip-loop';
import { snoozeLoop } from '../../actions/follow-ups/snooze-loop';
import type { OpenLoop } from '../../domain/follow-ups/open-loop';
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
import { runAction } from '../run-action';
import { runDraft } from '../drafts/run-draft';
import { offerDays } from './offer-days';
import { keepAsItIs, repairFinding } from './repair-finding';
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
	} else if (row.about.kind === 'person') {
		const contact = desk.model.contact(row.about.contact);
		if (contact !== undefined) await logTouchWith(desk, contact);
	} else if (row.about.kind === 'finding') {
		await (action === 'keep' ? keepAsItIs : repairFinding)(desk, row.about.finding);
	} else if (row.about.kind === 'note') {
		await desk.open(row.note);
	} else if (action === 'draft') {
		await draft(desk, row.about.loop);
	} else if (action === 'done') {
		await finish(desk, row.about.loop);
	} else if (action === 'skip') {
		await runAction(desk, skipLoop, { loop: row.about.loop });
	} else {
		const { loop } = row.about;
		offerDays(desk, anchorEl, async (until) => {
			await runAction(desk, snoozeLoop, { loop, until });
		});
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

import { confirmMeetingCommand, makeQuestionListCommand, prepareMeetingCommand } from './arrange';
import { cancelMeetingCommand, rescheduleMeetingCommand } from './change-meeting';
import type { DeskCommand } from './desk-command';
import { draftThankYouCommand } from './draft-thank-you';
import { openDashboardCommand, undoCommand } from './general';
import { logReplyCommand } from './log-reply';
import { newContactCommand } from './new-contact';
import { draftOutreachCommand, logOutreachCommand, logTouchCommand } from './outreach';
import { planMeetingCommand } from './plan-meeting';
import { markSentCommand, reviewDraftCommand } from './review-draft';
import { setUpCommand } from './set-up';

/** Every command, in the order in which they are used from a first contact to a thank-you. */
export const allCommands: readonly DeskCommand[] = [
	openDashboardCommand, setUpCommand, undoCommand,
	newContactCommand,
	draftOutreachCommand, logOutreachCommand, logReplyCommand, logTouchCommand,
	planMeetingCommand, rescheduleMeetingCommand, confirmMeetingCommand, cancelMeetingCommand,
	prepareMeetingCommand, makeQuestionListCommand,
	draftThankYouCommand, reviewDraftCommand, markSentCommand,
];

import { addQuestionCommand } from './add-question';
import { answerQuestionCommand } from './answer-question';
import { confirmMeetingCommand, makeQuestionListCommand, prepareMeetingCommand } from './arrange';
import { captureDeskCommands } from './capture';
import { cancelMeetingCommand, rescheduleMeetingCommand } from './change-meeting';
import { debriefMeetingCommand } from './debrief-meeting';
import { checkNotesCommand } from './check-notes';
import type { DeskCommand } from './desk-command';
import { draftThankYouCommand } from './draft-thank-you';
import { forgetPersonCommand } from './forget-person';
import { openDashboardCommand, undoCommand } from './general';
import { importContactsCommand } from './import-contacts';
import { listPeopleCommand } from './list-people';
import { logReplyCommand } from './log-reply';
import { draftConfirmationCommand, draftIntroductionCommand, draftKeepInTouchCommand, draftNudgeCommand, draftReportBackCommand } from './letter-commands';
import { mergeContactsCommand } from './merge-contacts';
import { newContactCommand } from './new-contact';
import { draftOutreachCommand, logOutreachCommand, logTouchCommand } from './outreach';
import { planMeetingCommand } from './plan-meeting';
import { rehearsePitchCommand } from './rehearse-pitch';
import { markSentCommand, reviewDraftCommand } from './review-draft';
import { runMeetingCommands } from './run-meeting';
import { setUpCommand } from './set-up';
import { copyTemplatesCommand, previewTemplateCommand } from './templates';
import { startMeetingCommand } from './start-meeting';
import { writeWeekReportCommand } from './write-week-report';

/** Every command, in the order in which they are used from a first contact to a thank-you. */
export const allCommands: readonly DeskCommand[] = [
	openDashboardCommand, setUpCommand, copyTemplatesCommand, undoCommand, checkNotesCommand,
	newContactCommand, listPeopleCommand, importContactsCommand, mergeContactsCommand, forgetPersonCommand,
	draftOutreachCommand, logOutreachCommand, logReplyCommand, logTouchCommand, draftNudgeCommand,
	planMeetingCommand, rescheduleMeetingCommand, confirmMeetingCommand, cancelMeetingCommand, draftConfirmationCommand,
	prepareMeetingCommand, makeQuestionListCommand, addQuestionCommand, rehearsePitchCommand,
	startMeetingCommand, ...captureDeskCommands, answerQuestionCommand, ...runMeetingCommands,
	debriefMeetingCommand, draftThankYouCommand, draftIntroductionCommand, draftReportBackCommand, draftKeepInTouchCommand, reviewDraftCommand, markSentCommand,
	writeWeekReportCommand,
	previewTemplateCommand,
];

import { confirmMeeting } from '../../actions/appointment/confirm-meeting';
import { makeQuestionList } from '../../actions/appointment/make-question-list';
import { prepareMeeting } from '../../actions/appointment/prepare-meeting';
import { runAction } from '../run-action';
import { runDraft } from '../drafts/run-draft';
import type { DeskCommand } from './desk-command';
import { aboutMeeting } from './whom';

export const confirmMeetingCommand: DeskCommand = {
	id: 'confirm-meeting',
	name: 'Mark meeting confirmed',
	icon: 'calendar-check',
	offer: (desk) => aboutMeeting(desk, ['proposed', 'ahead'], ({ meeting }) => meeting.confirmed_on === undefined)('Which meeting is confirmed?', async ({ path }) => {
		await runAction(desk, confirmMeeting, { meeting: path, on: desk.now().today });
	}),
};

export const prepareMeetingCommand: DeskCommand = {
	id: 'prepare-meeting',
	name: 'Prepare meeting',
	icon: 'clipboard-list',
	offer: (desk) => aboutMeeting(desk, ['proposed', 'ahead', 'running'])('Which meeting do you prepare?', async ({ path }) => {
		await runDraft(desk, prepareMeeting, { meeting: path });
	}),
};

export const makeQuestionListCommand: DeskCommand = {
	id: 'make-question-list',
	name: 'Make question list',
	icon: 'list-checks',
	offer: (desk) => aboutMeeting(desk, ['proposed', 'ahead', 'running'])('For which meeting?', async ({ path }) => {
		await runDraft(desk, makeQuestionList, { meeting: path });
	}),
};

import { debriefForm, type DebriefForm } from '../../actions/conversation/debrief-meeting';
import { openRunningMeeting } from '../../actions/conversation/running-meeting';
import type { NotePath } from '../../domain/problem';
import type { Desk } from '../desk';
import { tellProblem } from '../notices';
import { askForm } from '../prompts/form-modal';
import { debriefFields } from './debrief-fields';
import type { DeskCommand } from './desk-command';
import { KeptDebrief } from './kept-debrief';
import { aboutMeeting } from './whom';

export const debriefMeetingCommand: DeskCommand = {
	id: 'debrief-meeting',
	name: 'Debrief meeting',
	icon: 'notebook-pen',
	offer: (desk) => {
		// One that was debriefed can be gone over again from its own note.
		const active = desk.activeNote();
		return aboutMeeting(desk, ['held'], ({ path, meeting }) => meeting.meeting_status === 'held' || path === active)('Which meeting do you write up?', ({ path }) => debriefMeetingOf(desk, path));
	},
};

/** One page with everything that a debrief asks. Each answer is in the note as soon as it is given, also where the page is left half done. */
export async function debriefMeetingOf(desk: Desk, meeting: NotePath): Promise<void> {
	const opened = await openRunningMeeting(meeting, desk.context());
	if (!opened.ok) return tellProblem(opened.problem, (path) => void desk.open(path));
	const form = debriefForm(opened.value, desk.context());
	const { today } = desk.now();
	await askForm(desk.app, {
		title: titleOf(form),
		submit: 'Finish debrief',
		build: (page) => debriefFields(page, form, { today, notBefore: today, order: desk.settings.current.dateOrder }),
		keep: (shown) => new KeptDebrief(desk, form, shown),
	});
}

function titleOf({ people }: DebriefForm): string {
	return people.length === 0 ? 'Debrief' : `Debrief: ${people.join(', ')}`;
}

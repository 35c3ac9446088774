import { listRehearsals, type Rehearsal } from '../../actions/appointment/list-rehearsals';
import { rehearse } from '../../actions/appointment/rehearse';
import { clockSeconds } from '../../domain/meetings/spoken-time';
import { writtenDate } from '../../domain/days/written-date';
import { propertyName } from '../../note/frontmatter/decode-note';
import type { Desk } from '../desk';
import { tellProblem } from '../notices';
import { pickChoice } from '../prompts/pick-choice';
import { RehearseWindow } from '../drafts/rehearse-window';
import { runAction } from '../run-action';
import type { DeskCommand } from './desk-command';

export const rehearsePitchCommand: DeskCommand = {
	id: 'rehearse-pitch',
	name: 'Rehearse pitch',
	icon: 'mic',
	offer: (desk) => (desk.model.profile() === undefined && desk.model.stories().length === 0 ? undefined : () => rehearseWith(desk)),
};

/** Lets the person choose what to say aloud, and shows it with a clock. */
async function rehearseWith(desk: Desk): Promise<void> {
	const all = await listRehearsals(desk.context());
	const profile = desk.model.profile()?.path;
	if (all.length === 0) {
		tellProblem({
			what: 'There is nothing to rehearse yet.',
			advice: `Write a pitch of half a minute into “${propertyName(desk.settings.current.naming, 'pitch_30')}” of your profile, or a story.`,
			...profile === undefined ? {} : { note: profile },
		}, (path) => void desk.open(path));
		return;
	}
	const { today } = desk.now();
	const detail = ({ seconds, times, lastOn }: Rehearsal): string =>
		[`about ${clockSeconds(seconds)}`, times === 0 ? 'not rehearsed yet' : `rehearsed ${times === 1 ? 'once' : `${times} times`}`, ...lastOn === undefined ? [] : [`last on ${writtenDate(lastOn, today)}`]].join(' · ');
	const active = desk.activeNote();
	const here = all.filter(({ note }) => note === active && note !== profile);
	const [only] = here;
	const chosen = only ?? await pickChoice(desk.app, 'What do you rehearse?', all.map((value) => ({ value, label: value.title, detail: detail(value) })));
	if (chosen === undefined) return;
	new RehearseWindow(desk.app, chosen, (seconds) =>
		runAction(desk, rehearse, { note: chosen.note, on: today, ...seconds === undefined ? {} : { seconds } })).open();
}

import type { App } from 'obsidian';
import type { MeetingFacts, Now } from '../../domain/facts';
import { meetingTimes } from '../../domain/meetings/meeting-times';
import { foldName } from '../../domain/people/person-name';
import { wallTimeAt } from '../../domain/days/time';
import { clockOf, dateOf } from '../../domain/days/wall-time';
import { writtenDate } from '../../domain/days/written-date';
import type { VaultModel } from '../../model/vault-model';
import { inWords } from './choice-field';
import { pick } from './pick';

/** Lets the person pick a meeting by who takes part or by its date. */
export function pickMeeting(app: App, model: VaultModel, now: Now, question: string, meetings: readonly MeetingFacts[]): Promise<MeetingFacts | undefined> {
	const described = meetings.map((facts) => {
		const who = peopleOf(model, facts);
		const when = whenIs(model, facts, now);
		return { facts, who, when, folded: foldName(`${who} ${when} ${facts.path}`) };
	});
	return pick(app, {
		question,
		empty: 'No meeting fits. New ones are made by the command “Plan meeting”.',
		find: (typed) => described.filter(({ folded }) => foldName(typed).split(' ').every((word) => folded.includes(word))),
		title: ({ who }) => who,
		detail: ({ when, facts }) => [when, inWords(facts.meeting.meeting_status ?? '')].filter((part) => part !== '').join(' · '),
	}).then((picked) => picked?.facts);
}

/** Names of those who take part, or the note's name where the links lead nowhere. */
export function peopleOf(model: VaultModel, facts: MeetingFacts): string {
	const names = facts.contacts.map((path) => model.contact(path)?.name).filter((name) => name !== undefined);
	return names.length > 0 ? names.join(', ') : facts.path.replace(/^.*\//u, '').replace(/\.md$/u, '');
}

/** "Tue 27 Oct, 15:30", in the person's own zone; empty while no time is set. */
export function whenIs(model: VaultModel, { meeting }: MeetingFacts, now: Now): string {
	const times = meetingTimes(meeting, model.rules, now.zone);
	if (times === undefined) return '';
	const wall = wallTimeAt(times.start, now.zone);
	return `${writtenDate(dateOf(wall), now.today)}, ${clockOf(wall)}`;
}

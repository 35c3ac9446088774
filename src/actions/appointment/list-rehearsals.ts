import type { NotePath } from '../../domain/problem';
import { dayOf } from '../../domain/days/calendar-date';
import type { CalendarDate } from '../../domain/days/read-date';
import { spokenSeconds } from '../../domain/meetings/spoken-time';
import { countWords } from '../../draft/draft-length';
import { sectionText } from '../../note/body/section';
import { titledParts, type TitledPart } from '../../note/body/titled-parts';
import type { ActionContext } from '../action';

/** One thing to say aloud: a pitch, or a story. */
export interface Rehearsal {
	readonly note: NotePath;
	/** "Pitch, 30 seconds", "Pitch for recruiters", or the story's name. */
	readonly title: string;
	/** With a heading each where it has parts: challenge, action, result. */
	readonly parts: readonly TitledPart[];
	readonly words: number;
	/** About how long it takes when it is spoken. */
	readonly seconds: number;
	/** How long it should take. */
	readonly aim: number;
	readonly times: number;
	readonly lastOn: CalendarDate | undefined;
}

/** A story takes two minutes at most: 15 seconds for the challenge, 90 for what was done, 15 for the result (docs/drafts.md). */
const storySeconds = 120;

/** All pitches of the profile and all stories with something to say, each as long as its words take; the least rehearsed story first. */
export async function listRehearsals({ model, notes }: Pick<ActionContext, 'model' | 'notes'>): Promise<readonly Rehearsal[]> {
	const profile = model.profile();
	const said = profile === undefined ? [] : [
		{ title: 'Pitch, 30 seconds', text: profile.profile.pitch_30 ?? '', aim: 30 },
		{ title: 'Pitch, 60 seconds', text: profile.profile.pitch_60 ?? '', aim: 60 },
		...titledParts(await notes.read(profile.path) ?? '', 'Pitch').map(({ title, text }) => ({ title: `Pitch: ${title}`, text, aim: 60 })),
	];
	const pitches = said.filter(({ text }) => text.trim() !== '').map(({ title, text, aim }) =>
		measured({ note: profile?.path ?? '', title, parts: [{ title: '', text }], aim, times: profile?.profile.rehearsals ?? 0, lastOn: dayOf(profile?.profile.rehearsed_on) }));
	const stories = await Promise.all(model.stories().map(async ({ path, name, story }) => {
		const text = await notes.read(path) ?? '';
		const sections = ['Challenge', 'Action', 'Result'].map((title) => ({ title, text: (sectionText(text, title) ?? '').trim() }));
		const told = sections.filter((part) => part.text !== '');
		const short = [story.story_headline, story.result].filter((part) => part !== undefined && part !== '').join(' ');
		const parts = told.length > 0 ? told : [{ title: '', text: short }];
		return measured({ note: path, title: name, parts, aim: storySeconds, times: story.rehearsals ?? 0, lastOn: dayOf(story.rehearsed_on) });
	}));
	return [...pitches, ...stories.filter(({ words }) => words > 0).sort((a, b) => a.times - b.times || (a.title < b.title ? -1 : 1))];
}

function measured(rehearsal: Omit<Rehearsal, 'words' | 'seconds'>): Rehearsal {
	const words = countWords(rehearsal.parts.map(({ text }) => text).join(' '));
	return { ...rehearsal, words, seconds: spokenSeconds(words) };
}

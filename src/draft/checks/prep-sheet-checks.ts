import { clockOf } from '../../domain/days/wall-time';
import { wallTimeAt } from '../../domain/days/time';
import { check, type Check } from '../check';
import { theirZone, timesOf } from '../context/meeting-context';
import type { Draft } from '../draft';
import type { DraftFacts } from '../draft-facts';

const blocks = ['Why this meeting', 'Who they are', 'Their organization', 'Look up before', 'My opening', 'Questions', 'If they ask me', 'Not here', 'Names and giving back'];

/** Answers to have ready for when they turn the table. */
const leastAnswers = 3;

/** Stories to have at hand. */
const stories = 2;

/** The lines of one block that say something: none of them waits to be filled in. */
function filledLines(text: string, block: string): readonly string[] {
	const [, after = ''] = text.split(`**${block}**\n`);
	const [lines = ''] = after.split(/\n\*\*/);
	return lines.split('\n').filter((line) => line.startsWith('- ') && !line.includes('[add: '));
}

/** What is needed most stands on top: the name and how it is said, when on both clocks, and where. */
function topChecks(text: string, facts: DraftFacts): readonly Check[] {
	const [top = ''] = text.split('**Why this meeting**');
	const { contact, name } = facts.person.facts;
	const said = contact.name_pronunciation?.trim() ?? '';
	const named = top.includes(name) && top.includes(said);
	const times = timesOf(facts);
	const clocks = times === undefined ? [] : [facts.now.zone, theirZone(facts, times)].map((zone) => clockOf(wallTimeAt(times.start, zone)));
	const when = clocks.every((clock) => top.includes(clock));
	const place = facts.meeting?.facts.meeting.location?.trim() ?? '';
	const where = top.includes(place);
	return [
		check('name', named, named ? 'The name stands on top, as it is said.' : 'The name, or how it is said, does not stand on top.', 'Put the name into the first line, with how it is said.'),
		check('times', when, when ? 'The time stands on top, on both clocks.' : `Not on top: ${clocks.filter((clock) => !top.includes(clock)).join(', ')}.`, 'Say your time and theirs.'),
		check('place', where, where ? 'It says where.' : `"${place}" does not stand on top.`, 'Add the place, the link or the number.'),
	];
}

/** Every block of the prep sheet is there, and each holds what it is for. */
export function prepSheetChecks({ text }: Draft, facts: DraftFacts): readonly Check[] {
	const absent = blocks.filter((block) => !text.includes(`**${block}**`));
	const goals = filledLines(text, 'Why this meeting').filter((line) => line.startsWith('- Goal: ')).length;
	const told = filledLines(text, 'My opening').filter((line) => line.startsWith('- Story: ')).length;
	const dated = filledLines(text, 'Their organization').slice(1).filter((line) => /\b(?:19|20)\d\d\b/.test(line)).length;
	const timed = filledLines(text, 'Questions').filter((line) => /\(\d+(?:\.\d+)? min\b/.test(line)).length;
	const answers = filledLines(text, 'If they ask me').length;
	return [
		check('blocks', absent.length === 0, absent.length === 0 ? 'Every block of the sheet is there.' : `Not in it: ${absent.join(', ')}.`, 'Make the sheet again, or write the block.'),
		...topChecks(text, facts),
		check('goals', goals >= 1 && goals <= 3, `${goals} ${goals === 1 ? 'goal' : 'goals'}; one to three.`, goals === 0 ? 'Say what you want to know afterwards.' : 'Keep the three that matter most.'),
		check('dated-facts', dated > 0, `${dated} ${dated === 1 ? 'fact' : 'facts'} about their organization with its day; at least one.`, 'Write what is new there below "Facts" in its note, with the day it was said: - 2026-10-12: …'),
		check('stories', told >= stories, `${told} ${told === 1 ? 'story' : 'stories'}; ${stories} to have at hand.`, 'Write a story: what was hard, what you did, what came of it.'),
		check('questions', timed > 0, timed > 0 ? `${timed} ${timed === 1 ? 'question' : 'questions'} with minutes.` : 'No question stands in it with its minutes.', 'Make the question list, or write a question with its minutes: (3 min).'),
		check('answers', answers >= leastAnswers, `${answers} answers ready; at least ${leastAnswers}.`, 'Write what you say when they ask about you.'),
	];
}

import { asSentence } from './sentence-words';

const irregular: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go', focuses: 'focus', "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't" };
const adverb = /^(?:always|often|also|once|now|still|never|already|just|even|sometimes|perhaps|\w+ly)$/i;

/** The verb as it follows "you": `runs` is `run`, `moved` stays. */
function secondPerson(verb: string): string {
	const known = irregular[verb.toLowerCase()];
	if (known !== undefined) return known;
	if (/ies$/.test(verb) && verb.length > 4) return verb.replace(/ies$/, 'y');
	if (/(?:ss|sh|ch|x|zz)es$/.test(verb)) return verb.slice(0, -2);
	return /[^su]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

function verbsAfterYou(rest: string): string {
	return rest.replace(/^(\s+)(\S+)((?:\s+)(\S+))?/, (whole: string, gap: string, first: string, tail: string | undefined, second: string | undefined) => {
		if (!adverb.test(first)) return gap + secondPerson(first) + (tail ?? '');
		return second === undefined || tail === undefined ? whole : gap + first + tail.replace(second, secondPerson(second));
	});
}

/** Verbs that may follow "and" after "you"; a list, because "and colleagues" is none. */
const coordinated = /\b(and|but)(\s+)(is|has|was|does|knows|runs|leads|works|builds|teaches|helps|uses|writes|manages|speaks|sees|makes|takes|gives|keeps|wants|loves|sits|lives|sets|shows|hires|trains|plans|decides|organi[sz]es|understands|thinks|explains|reports|owns|heads|coaches|mentors|places|advises|consults|serves|studies)\b/g;

/** Where "her" stands for a person and not for what is hers: before the end, a mark, or a small word. */
const objectHer = /\bher\b(?=\s*(?:$|[.,;:!?)]|\s(?:and|or|but|to|about|in|on|at|for|with|when|because|that|if|how|what|as|from|by|into)\b))/gi;

/** Turns the pronouns for one person into "you" and "your". */
function pronouns(text: string): string {
	return text
		.replace(/\b(?:herself|himself)\b/gi, 'yourself')
		.replace(objectHer, 'you')
		.replace(/\b(?:her|his)\b/gi, 'your')
		.replace(/\b(?:him)\b/gi, 'you')
		.replace(/\bhers\b/gi, 'yours')
		.replace(/\b(?:she|he)\b((?:\s+\S+){0,2})/gi, (_, rest: string) => `you${verbsAfterYou(rest)}`);
}

/** A text that was noted about a person, turned to them: the name, "she" and "her" become "you" and "your". The facts stay as they are. */
export function turnedToThem(noted: string, names: readonly string[]): string {
	const text = noted.trim();
	const name = names.find((known) => known !== '' && text.startsWith(known) && /^(?:\s|['’]s\s)/.test(text.slice(known.length)));
	const led = name === undefined ? text : text.slice(name.length).startsWith(' ') ? `she${text.slice(name.length)}` : `her${text.slice(name.length + 2)}`;
	const they = /^(?:they|their)\b/i.test(led);
	const theirs = they ? led.replace(/^they\b/i, 'you').replace(/\btheir\b/gi, 'your').replace(/\b(?:they|them)\b/gi, 'you') : led;
	const turned = pronouns(theirs);
	return /^you\b/i.test(turned) ? turned.replace(coordinated, (_, joint: string, gap: string, verb: string) => `${joint}${gap}${secondPerson(verb)}`) : turned;
}

/**
 * A reason that was noted about a person, said to them: "She moved from ward work to data" is "You moved …". What is no
 * sentence about them or me follows a plain opening, so that every note can be used.
 */
export function addressed(reason: string, names: readonly string[]): string {
	if (reason.trim() === '') return '';
	const said = turnedToThem(reason, names);
	return /^(?:you|your|i|my|we|our|i['’]\w+)\b/i.test(said) ? asSentence(said) : `My reason for asking you: ${asSentence(said)}`;
}

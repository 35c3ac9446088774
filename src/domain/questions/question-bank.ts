import { ok, trouble, type Outcome, type Problem } from '../problem';
import {
	questionAudiences, questionCaptures, questionDepths, questionFunctions, questionGatekeepers, questionNeeds, questionProbes,
	questionPurposes, questionRelationships, questionSensitivities, questionStages, type Question,
} from './question';

/** Every question the matcher may choose from, in the order of the file. */
export type QuestionBank = readonly Question[];

type Raw = Readonly<Record<string, unknown>>;

function isRaw(value: unknown): value is Raw {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the fields of one question, over the defaults of the file, and keeps the first that does not fit. */
class QuestionReader {
	problem: Problem | undefined;
	private readonly id: string;

	constructor(private readonly raw: Raw, place: number) {
		this.id = typeof raw['id'] === 'string' ? raw['id'] : `number ${place + 1}`;
	}

	private refuse(field: string, wanted: string): void {
		this.problem ??= {
			what: `Question ${this.id} of the bank: "${field}" is ${JSON.stringify(this.raw[field]) ?? 'missing'}.`,
			advice: `It has to be ${wanted}.`,
		};
	}

	private one<A extends string>(field: string, allowed: readonly [A, ...A[]]): A {
		const found = allowed.find((value) => value === this.raw[field]);
		if (found === undefined) this.refuse(field, `one of ${allowed.join(', ')}`);
		return found ?? allowed[0];
	}

	private some<A extends string>(field: string, allowed: readonly A[], empty: boolean): readonly A[] {
		const given = this.raw[field];
		const list: readonly unknown[] = Array.isArray(given) ? given : [];
		const found = allowed.filter((value) => list.includes(value));
		const right = Array.isArray(given) && found.length === list.length && (empty || list.length > 0);
		if (!right) this.refuse(field, `a list of ${allowed.join(', ')}${empty ? '' : ', not empty'}`);
		return list.flatMap((value) => found.filter((known) => known === value));
	}

	private text(field: string, form: RegExp, wanted: string): string {
		const value = this.raw[field];
		if (typeof value === 'string' && form.test(value)) return value;
		this.refuse(field, wanted);
		return '';
	}

	private minutes(): number {
		const value = this.raw['minutes'];
		if (typeof value === 'number' && value >= 1 && value <= 4) return value;
		this.refuse('minutes', 'a number from 1 to 4');
		return 1;
	}

	private priority(): 1 | 2 | 3 {
		const value = this.raw['priority'];
		if (value === 1 || value === 2 || value === 3) return value;
		this.refuse('priority', '1, 2 or 3');
		return 3;
	}

	/** Every hole of the text is required to be known, and only named needs may stand in one. */
	private holes(text: string, requires: readonly string[]): void {
		for (const [, need = ''] of text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)) {
			if (!requires.includes(need)) this.refuse('requires', `a list that holds "${need}", which the text needs`);
		}
	}

	read(): Question {
		const text = this.text('text', /^[A-Z{][^\n]*[.?]$/, 'one line that begins with a capital and ends with "?" or "."');
		const requires = this.some('requires', questionNeeds, true);
		this.holes(text, requires);
		return {
			id: this.text('id', /^Q\d{2,3}$/, 'Q and two or three digits'),
			text,
			requires,
			stage: this.one('stage', questionStages),
			audience: this.some('audience', questionAudiences, false),
			gatekeeper: this.some('gatekeeper', questionGatekeepers, false),
			relationship: this.some('relationship', questionRelationships, false),
			function: this.some('function', questionFunctions, false),
			purpose: this.some('purpose', questionPurposes, false),
			depth: this.one('depth', questionDepths),
			sensitivity: this.one('sensitivity', questionSensitivities),
			minutes: this.minutes(),
			captures: this.some('captures', questionCaptures, true),
			probes: this.some('probes', questionProbes, true),
			priority: this.priority(),
		};
	}
}

/**
 * Reads the parsed text of `templates/questions.yaml` (docs/questions.md): fills in its defaults and refuses what does not
 * fit the schema, naming the question and the field. Two questions of one id or one wording are refused too.
 */
export function readQuestionBank(raw: unknown): Outcome<QuestionBank> {
	const questions = isRaw(raw) ? raw['questions'] : undefined;
	if (!isRaw(raw) || !isRaw(raw['defaults']) || !Array.isArray(questions)) {
		return trouble({ what: 'The question bank has no questions.', advice: 'It needs "defaults" and a list "questions".' });
	}
	const bank: Question[] = [];
	const list: readonly unknown[] = questions;
	for (const [place, item] of list.entries()) {
		if (!isRaw(item)) return trouble({ what: `Question number ${place + 1} of the bank holds no fields.`, advice: 'Give it an id, a stage and a text.' });
		const reader = new QuestionReader({ ...raw['defaults'], ...item }, place);
		const question = reader.read();
		if (reader.problem !== undefined) return trouble(reader.problem);
		const double = bank.find((other) => other.id === question.id || other.text.toLowerCase() === question.text.toLowerCase());
		if (double !== undefined) {
			return trouble({ what: `Question ${question.id} of the bank is there twice (${double.id}).`, advice: 'Give each question an id and a wording of its own.' });
		}
		bank.push(question);
	}
	return ok(bank);
}

/** One question as it stands in a list of a note. */
export interface QuestionLine {
	readonly text: string;
	/** The bank's id, from the mark at the end of the line; undefined for an own question. */
	readonly id: string | undefined;
	/** Ticked: it was asked. */
	readonly asked: boolean;
	/** Listed for when an answer was short. */
	readonly spare: boolean;
	/** Written by the plugin: it carries the brackets with minutes and reason. */
	readonly listed: boolean;
	/** Minutes it was given, where the line says so. */
	readonly minutes: number | undefined;
	/** The question this meeting is for. */
	readonly mustAsk: boolean;
	/** Beside it stands why it was chosen. */
	readonly explained: boolean;
	/** In a group: to whom it is put, as they are greeted. */
	readonly to: string | undefined;
}

const item = /^[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+(?:\[(.)\][ \t]+)?(?:\?[ \t]+)?(.+)$/;

function questionLine(line: string): QuestionLine | undefined {
	const found = item.exec(line);
	if (found === null) return undefined;
	const [, mark, rest = ''] = found;
	const id = /[ \t]\^(Q\d{2,3})$/.exec(rest.trimEnd())?.[1];
	const plain = rest.trimEnd().replace(/[ \t]\^[A-Za-z0-9-]+$/, '');
	const remark = /[ \t]\*\((.*)\)\*$/.exec(plain);
	const text = (remark === null ? plain : plain.slice(0, remark.index)).trim();
	if (text === '') return undefined;
	const minutes = /(\d+(?:\.\d+)?) min/.exec(remark?.[1] ?? '')?.[1];
	return {
		text, id, asked: mark === 'x' || mark === 'X', spare: /\bspare\b/.test(remark?.[1] ?? ''), listed: remark !== null,
		minutes: minutes === undefined ? undefined : Number(minutes), mustAsk: /\bmust ask\b/.test(remark?.[1] ?? ''), explained: /\bbecause: \S/.test(remark?.[1] ?? ''), to: /(?:^|; )to ([^;]+)/.exec(remark?.[1] ?? '')?.[1],
	};
}

/** Ids of ours that lines such as `- off: Q12, Q33` switch off, or that a search has answered: `- public: Q11`. */
export function offIn(section: string): ReadonlySet<string> {
	return new Set(section.split(/\r?\n/).flatMap((line) => /^[ \t]*[-*+][ \t]+(?:off|public):(.*)$/i.exec(line)?.[1]?.match(/\bQ\d{2,3}\b/g) ?? []));
}

/** Questions in words that a search has answered, so that nobody need be asked: lines such as `- public: Which products do they make?`. */
export function publicIn(section: string): readonly string[] {
	return section.split(/\r?\n/).flatMap((line) => {
		const known = /^[ \t]*[-*+][ \t]+public:[ \t]*(\S.*)$/i.exec(line)?.[1]?.trim();
		return known === undefined ? [] : [known];
	});
}

/** Claims from one's research that want testing: lines such as `- claim: most teams buy their dashboards`. */
export function claimsIn(section: string): readonly string[] {
	return section.split(/\r?\n/).flatMap((line) => {
		const claim = /^[ \t]*[-*+][ \t]+claim:[ \t]*(\S.*)$/i.exec(line)?.[1]?.trim();
		return claim === undefined ? [] : [claim];
	});
}

/** What was answered to ours, by id: the indented lines below a question. */
export function answersIn(section: string): ReadonlyMap<string, string> {
	const answers = new Map<string, string>();
	let id: string | undefined;
	for (const line of section.split(/\r?\n/)) {
		if (/^(?:[ \t]{2,}|\t)\S/.test(line) && id !== undefined) answers.set(id, `${answers.get(id) ?? ''} ${line.trim().replace(/^[-*+][ \t]+/, '').replace(/^\d{1,3}['′’][ \t]+/, '')}`.trim());
		else if (line.trim() !== '') id = questionLine(line)?.id;
	}
	return answers;
}

/** Every question of a `Questions` section or of a question list, in order. Indented lines are answers, not questions. */
export function readQuestionLines(section: string): readonly QuestionLine[] {
	return section.split(/\r?\n/).filter((line) => !/^[ \t]{2,}|^\t/.test(line)).flatMap((line) => questionLine(line) ?? []);
}

/** Questions of the person's own, word for word: list items that the plugin did not write, and lines that end in a question mark. */
export function ownQuestionsIn(section: string): readonly string[] {
	return section.split(/\r?\n/).flatMap((line) => {
		if (/^[ \t]{2,}|^\t/.test(line)) return [];
		if (offIn(line).size > 0 || claimsIn(line).length > 0 || publicIn(line).length > 0) return [];
		const found = questionLine(line);
		if (found !== undefined) return found.id === undefined && !found.listed && !found.asked ? [found.text] : [];
		const plain = line.trim();
		return plain.endsWith('?') && !plain.startsWith('#') && !plain.startsWith('%') ? [plain] : [];
	});
}

/**
 * What was asked in a meeting that was held: the ticked lines; where nothing was ticked all but the spares, since a
 * fresh question is better than a repeated one.
 */
export function askedIn(section: string): readonly QuestionLine[] {
	const lines = readQuestionLines(section);
	const ticked = lines.filter((line) => line.asked);
	return ticked.length > 0 ? ticked : lines.filter((line) => line.listed && !line.spare);
}

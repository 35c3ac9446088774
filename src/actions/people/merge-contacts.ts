import type { Step } from '../../commit/plan';
import { ok, trouble, type NotePath, type Outcome } from '../../domain/problem';
import { nameOfPath } from '../../model/facts-of-note';
import { findFrontmatter } from '../../note/frontmatter/frontmatter-span';
import { numbersAsWritten } from '../../note/frontmatter/numbers-as-written';
import type { PropertyValue } from '../../note/frontmatter/property-value';
import { blockIdsIn, renumberedBlocks } from '../../note/body/block-ids';
import { parseLink } from '../../note/body/link';
import { readFrontmatter } from '../../note/frontmatter/read-frontmatter';
import { relinked, type Relinking } from '../../note/body/relink';
import { appendToSection, findSection, sectionNames, sectionText } from '../../note/body/section';
import { setProperties } from '../../note/frontmatter/set-properties';
import type { Action, ActionContext } from '../action';
import { edited } from '../edit-text';
import { openContact, type OpenedContact } from '../opened-note';
import { unitedValues, type MergeConflict, type UnitedValues } from './united-values';

export interface MergedContacts {
	/** The note that stays. */
	readonly keep: NotePath;
	/** The note whose values and text it takes over; it goes to the trash. */
	readonly other: NotePath;
}

export interface MergeContacts extends MergedContacts {
	/** Properties, by the vault's names, of which the other note's value is to stand. */
	readonly fromOther: ReadonlySet<string>;
	/** Notes that hold a link to the other one, as the host knows them. Others are not looked at. */
	readonly linking: readonly NotePath[];
}

/** What a person has to decide before two notes can be merged. */
export async function mergeConflicts(input: MergedContacts, context: ActionContext): Promise<Outcome<readonly MergeConflict[]>> {
	const both = await openBoth(input, context);
	return both.ok ? ok(both.value.united.conflicts) : both;
}

/**
 * Makes one note of two of the same person: values united, the text of both kept whole, every link in the vault to the note that
 * stays, the other in the trash. One plan, so that one undo brings both back as they were.
 */
export const mergeContacts: Action<MergeContacts> = async (input, context) => {
	const both = await openBoth(input, context);
	if (!both.ok) return both;
	const { keep, other, united } = both.value;
	const renumbered = renumberedBlocks(other.text, blockIdsIn(keep.text));
	const paths = context.notes.paths().filter((path) => path !== other.path);
	const relinking = (from: NotePath): Relinking => ({
		isMeant: (target) => context.model.resolve(target, from) === other.path,
		leadsThere: (target) => context.model.resolve(target, from) === keep.path,
		to: keep.path, paths, blocks: renumbered.renamed,
	});
	const text = mergedText(keep, { ...other, text: renumbered.text }, united, input.fromOther, relinking, context);
	if (!text.ok) return trouble({ ...text.problem, note: keep.path });
	const steps: Step[] = [{ kind: 'rewrite', path: keep.path, before: keep.text, after: text.value }];
	for (const path of new Set(input.linking)) {
		if (path === keep.path || path === other.path) continue;
		const before = await context.notes.read(path);
		if (before === undefined) continue;
		const after = relinked(before, relinking(path), context.yaml);
		if (!after.ok) return trouble({ ...after.problem, note: path });
		if (after.value !== before) steps.push({ kind: 'rewrite', path, before, after: after.value });
	}
	const turned = steps.length - 1;
	steps.push({ kind: 'trash', path: other.path, before: other.text });
	const links = turned === 0 ? '' : ` Links in ${turned} ${turned === 1 ? 'note' : 'notes'} lead there now.`;
	return ok({ done: `Merged "${nameOfPath(other.path)}" into "${nameOfPath(keep.path)}".${links}`, steps, open: keep.path });
};

interface Both {
	readonly keep: OpenedContact;
	readonly other: OpenedContact;
	readonly united: UnitedValues;
}

async function openBoth(input: MergedContacts, context: ActionContext): Promise<Outcome<Both>> {
	const keep = await openContact(input.keep, context);
	if (!keep.ok) return keep;
	const other = await openContact(input.other, context);
	if (!other.ok) return other;
	if (keep.value.path === other.value.path) return trouble({ what: 'A note cannot be merged with itself.', advice: 'Choose the second note of the same person.', note: input.keep });
	const [mine, theirs] = [readFrontmatter(keep.value.text, context.yaml), readFrontmatter(other.value.text, context.yaml)];
	if (!mine.ok) return mine;
	if (!theirs.ok) return theirs;
	return ok({ keep: keep.value, other: other.value, united: unitedValues(numbersAsWritten(keep.value.text, mine.value), numbersAsWritten(other.value.text, theirs.value), context) });
}

function mergedText(
	keep: OpenedContact, other: OpenedContact, united: UnitedValues, fromOther: ReadonlySet<string>, relinking: (from: NotePath) => Relinking, context: ActionContext,
): Outcome<string> {
	const chosen = united.conflicts.filter(({ property }) => fromOther.has(property)).map(({ property, other: value }): [string, PropertyValue] => [property, value]);
	const changes = new Map<string, PropertyValue | undefined>();
	for (const [property, links] of united.linkLists) {
		const left = withoutThemselves(links, keep, other, context);
		if (left?.length !== links.length) changes.set(property, left);
	}
	for (const [property, value] of [...united.changes, ...chosen]) {
		changes.set(property, typeof value === 'object' ? withoutThemselves(value, keep, other, context) : value);
	}
	const theirs = relinked(other.text, relinking(other.path), context.yaml);
	if (!theirs.ok) return theirs;
	return edited(keep.text, [
		(text) => setProperties(text, changes, context.yaml),
		(text) => relinked(text, relinking(keep.path), context.yaml),
		(text) => withBodyOf(text, theirs.value, `From ${nameOfPath(other.path)}`, united.leftOver),
	]);
}

/** Nobody is their own referrer: a link from one of the two to the other says nothing any more, and an empty list goes. */
function withoutThemselves(texts: readonly string[], keep: OpenedContact, other: OpenedContact, { model }: ActionContext): readonly string[] | undefined {
	const left = texts.filter((text) => {
		const link = parseLink(text);
		const path = link === undefined ? undefined : model.resolve(link.target, keep.path);
		return path === undefined || (path !== keep.path && path !== other.path);
	});
	return left.length === 0 ? undefined : left;
}

/** The sections that notes have by contract go below those of the same name, all else below a heading of its own; no word is lost. */
function withBodyOf(text: string, other: string, heading: string, leftOver: readonly string[]): Outcome<string> {
	const found = sectionNames.flatMap((name) => {
		const section = findSection(other, name);
		if (section === undefined) return [];
		const from = section.heading.start;
		return [{ name, from, content: section.heading.next, to: section.lines[section.lines.length - 1]?.next ?? section.heading.next }];
	}).sort((one, two) => one.from - two.from);
	const sections = found.filter(({ from }) => !found.some((outer) => outer.from < from && from < outer.to));
	let result: Outcome<string> = ok(text);
	const rest: string[] = [];
	let at = findFrontmatter(other).bodyStart;
	for (const { name, from, content, to } of sections) {
		const written = trimmed(other.slice(content, to));
		if (result.ok && written !== '') result = withText(result.value, name, written);
		rest.push(trimmed(other.slice(at, from)));
		at = to;
	}
	const others = [...rest, trimmed(other.slice(at)), leftOver.map((line) => `- ${line}`).join('\n')].filter((part) => part !== '').join('\n\n');
	return result.ok && others !== '' ? withText(result.value, heading, others) : result;
}

/** Adds the lines to the section unless they stand there already, one below the other: a merge that a power cut broke off can be done again. */
function withText(text: string, section: string, added: string): Outcome<string> {
	const lines = (part: string): string => `\n${part.replace(/\r\n/g, '\n')}\n`;
	return lines(sectionText(text, section) ?? '').includes(lines(added)) ? ok(text) : appendToSection(text, section, added);
}

/** Without the empty lines around it. */
function trimmed(text: string): string {
	return text.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
}

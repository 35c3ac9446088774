import type { NotePath } from '../../domain/problem';
import type { Link } from '../../domain/properties/property-table';

const linkText = /\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g;
const onlyLink = new RegExp(`^${linkText.source}$`);

/** Every `[[link]]` in a text, in order. An embed (`![[…]]`) counts as a link. */
export function findLinks(text: string): Link[] {
	return Array.from(text.matchAll(linkText), ([, target = '', label]) => link(target, label));
}

/** The link that a text consists of; undefined if there is anything else in it. */
export function parseLink(text: string): Link | undefined {
	const [, target, label] = onlyLink.exec(text.trim()) ?? [];
	return target === undefined ? undefined : link(target, label);
}

/**
 * Text of a link to a note. The whole path with the note's name as label, so that it never leads to a namesake;
 * just the name where `paths` (all notes of the vault) shows that there is no other note of that name.
 */
export function linkTo(path: NotePath, label?: string, paths?: Iterable<NotePath>): string {
	return printLink(newLink(path, label, paths));
}

/** The same as target and label, for what is not a link by itself. */
export function newLink(path: NotePath, label?: string, paths?: Iterable<NotePath>): Link {
	const target = path.replace(/\.md$/i, '');
	const name = target.slice(target.lastIndexOf('/') + 1);
	const shortest = paths !== undefined && isOnly(name, path, paths) ? name : target;
	const shown = label ?? name;
	return shown === shortest ? { target: shortest } : { target: shortest, label: shown };
}

/** Text of a link as it was read: target and label unchanged. */
export function printLink(link: Link): string {
	return link.label === undefined ? `[[${link.target}]]` : `[[${link.target}|${link.label}]]`;
}

function link(target: string, label: string | undefined): Link {
	const plain = target.trim();
	return label === undefined || label.trim() === '' ? { target: plain } : { target: plain, label: label.trim() };
}

function isOnly(name: string, path: NotePath, paths: Iterable<NotePath>): boolean {
	const wanted = `/${name}.md`.normalize('NFC').toLowerCase();
	for (const other of paths) {
		if (other !== path && `/${other}`.normalize('NFC').toLowerCase().endsWith(wanted)) return false;
	}
	return true;
}

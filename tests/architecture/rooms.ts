import { builtinModules } from 'node:module';
import type { SourceFile } from './source-files';

/** Which rooms of `src/` a room may import. One direction only: what stands further up knows nothing of what stands below. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
	'bundled-files': [],
	domain: [],
	note: ['domain'],
	ports: ['domain', 'note'],
	settings: ['domain'],
	model: ['domain', 'note'],
	draft: ['domain', 'note'],
	import: ['domain', 'note'],
	commit: ['domain', 'note', 'ports'],
	actions: ['domain', 'note', 'model', 'draft', 'import', 'ports', 'commit', 'settings'],
	obsidian: ['domain', 'note', 'model', 'draft', 'import', 'ports', 'commit', 'actions', 'settings'],
	main: ['obsidian', 'settings', 'ports'],
};

/** Packages that one file hides from all others. Of Handlebars it is the parser alone: the rest makes code out of text. */
export const onlyImporter: Readonly<Record<string, string>> = {
	luxon: 'src/domain/days/time.ts',
	'gray-matter': 'src/note/frontmatter/read-frontmatter.ts',
	papaparse: 'src/import/read-csv.ts',
	'ical.js': 'src/import/parse-card.ts',
	'handlebars/dist/cjs/handlebars/compiler/base': 'src/draft/template/parse-template.ts',
};

const roomsWithTheApp = ['obsidian', 'main'];
const givenByTheApp = /^(obsidian|@codemirror\/.+)$/;

/** Imports that go against the direction of the rooms. */
export function wrongDirections(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) => file.imports.flatMap(({ target, specifier }) => {
		if (target === undefined) return [];
		const [top, room = ''] = target.split('/');
		if (top === 'templates') return file.room === 'draft' ? [] : [`${file.path} reads ${target}`];
		if (top !== 'src') return [`${file.path} reaches out of src: ${specifier}`];
		const allowed = mayImport[file.room];
		if (allowed === undefined) return [`${file.path} is in a room that nobody knows`];
		return room === file.room || allowed.includes(room) ? [] : [`${file.path} imports ${specifier}`];
	}));
}

/** Imports of packages that are not allowed where they stand. */
export function wrongPackages(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) => file.imports.flatMap(({ target, specifier }) => {
		if (target !== undefined) return [];
		if (givenByTheApp.test(specifier)) return roomsWithTheApp.includes(file.room) ? [] : [`${file.path} knows the app: ${specifier}`];
		const owner = Object.hasOwn(onlyImporter, specifier) ? onlyImporter[specifier] : undefined;
		if (owner === file.path) return [];
		const inNode = builtinModules.includes(specifier.replace(/^node:/, '')) || specifier.startsWith('node:');
		return [`${file.path} imports ${specifier}${inNode ? ', which a phone does not have' : ''}`];
	}));
}

/** The one way on which a note is written: the committer asks the notes' port, one adapter asks the app, and settings have a file of their own. */
export const onlyWriter: readonly { readonly what: string; readonly calls: RegExp; readonly where: string }[] = [
	{ what: 'the notes', calls: /\bnotes\??\.(?:rewrite|create|rename|trash|createFolder|removeEmptyFolder)\(/, where: 'src/commit/carry-out-step.ts' },
	{ what: 'the vault', calls: /\bvault\.(?:create|createBinary|createFolder|process|modify\w*|append\w*|copy|rename|delete|trash)\(|\bfileManager\.(?!getNewFileParent)\w+\(/, where: 'src/obsidian/vault/vault-notes.ts' },
	{ what: 'an open editor', calls: /\b(?:editor|view)\.(?:transaction|replaceRange|replaceSelection|setLine|setValue|setViewData|exec|undo|redo)\(/, where: 'src/obsidian/vault/open-editor.ts' },
	{ what: 'the settings', calls: /\.saveData\(/, where: 'src/obsidian/vault/settings-file.ts' },
];

/** Files besides the one that may, which write. A room that may not know the ports has nothing to write with. */
export function otherWriters(files: readonly SourceFile[]): string[] {
	const able = files.filter(({ room }) => mayImport[room]?.includes('ports'));
	return onlyWriter.flatMap(({ what, calls, where }) => able.filter(({ path, text }) => path !== where && calls.test(text)).map(({ path }) => `${path} writes ${what}`));
}

/** Groups of files that import each other, types counted: each as the ring of files it runs through. */
export function cycles(files: readonly SourceFile[]): string[] {
	const byTarget = new Map(files.map((file) => [file.path.replace(/\.ts$/, ''), file]));
	const done = new Set<SourceFile>();
	const found: string[] = [];
	const follow = (file: SourceFile, trail: readonly SourceFile[]): void => {
		const start = trail.indexOf(file);
		if (start >= 0) {
			found.push([...trail.slice(start), file].map((each) => each.path).join(' -> '));
			return;
		}
		if (done.has(file)) return;
		for (const { target } of file.imports) {
			const next = target === undefined ? undefined : byTarget.get(target);
			if (next !== undefined) follow(next, [...trail, file]);
		}
		done.add(file);
	};
	for (const file of files) follow(file, []);
	return found;
}

/** Rooms that import each other by way of different files. */
export function roomCycles(allowed: Readonly<Record<string, readonly string[]>>): string[] {
	const rooms = Object.keys(allowed).map((room) => ({ room, imports: allowed[room] ?? [] }));
	const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
		(allowed[from] ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))));
	return rooms.filter(({ room }) => reaches(room, room, new Set())).map(({ room }) => room);
}

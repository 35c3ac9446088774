import type { Rules } from '../../src/domain/facts';
import type { CachedNote } from '../../src/model/cached-note';
import { VaultModel } from '../../src/model/vault-model';
import { readFrontmatter } from '../../src/note/read-frontmatter';
import { defaultSettings } from '../../src/settings/default-settings';
import { yaml } from '../host/yaml';

export const usualRules: Rules = {
	workingDays: defaultSettings.workingDays,
	holidays: new Set(),
	keepInTouchDays: defaultSettings.keepInTouchDays,
	defaultMinutes: defaultSettings.defaultMinutes,
};

/** What a host would keep of a note, for notes without code blocks and other traps. */
export function cachedNote(path: string, text: string): CachedNote {
	const lines = text.split('\n');
	const headings = lines.flatMap((line, index) => {
		const found = /^(#{1,6}) (.+)$/.exec(line);
		return found ? [{ text: found[2] ?? '', level: found[1]?.length ?? 1, line: index }] : [];
	});
	const filled = headings.filter(({ line }, index) => lines.slice(line + 1, headings[index + 1]?.line).some((below) => below.trim() !== ''));
	const read = readFrontmatter(text, yaml);
	return {
		path,
		frontmatter: read.ok ? read.value : undefined,
		broken: !read.ok,
		headings,
		filledHeadings: filled.map((heading) => heading.text),
		uncheckedTasks: lines.filter((line) => line.startsWith('- [ ]')).length,
		mtime: 1,
	};
}

/** A model that was told of these notes, as at the end of a start. */
export function modelOfNotes(notes: ReadonlyMap<string, string>): VaultModel {
	const byName = new Map([...notes.keys()].map((path) => [path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''), path]));
	const model = new VaultModel({ naming: defaultSettings.naming, rules: usualRules, resolve: (target) => byName.get(target) });
	for (const [path, text] of notes) model.put(cachedNote(path, text));
	for (const [path, text] of notes) if (model.wantsBody(path)) model.putBody(path, text);
	return model;
}

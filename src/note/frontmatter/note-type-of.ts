import type { Naming } from '../../domain/properties/naming';
import { noteTypes, type NoteType } from '../../domain/properties/note-type';
import type { RawProperties } from './raw-properties';

/**
 * What type of note this is. Counts only as plain text, or a list of just that text: `type: ["[[People]]"]` and
 * `type: []` are somebody else's habit.
 */
export function noteTypeOf(raw: RawProperties, naming: Naming): NoteType | undefined {
	if (!Object.hasOwn(raw, naming.typeProperty)) return undefined;
	const value = raw[naming.typeProperty];
	const text: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
	if (typeof text !== 'string') return undefined;
	const wanted = text.trim().toLowerCase();
	return noteTypes.find((type) => naming.typeValues[type].trim().toLowerCase() === wanted);
}

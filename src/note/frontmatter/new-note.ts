import { ok, type Outcome } from '../../domain/problem';
import type { PropertyChanges } from './property-value';
import { setProperties } from './set-properties';
import type { Yaml } from './yaml';

/**
 * Text of a new note: properties in the order given (undefined ones are left out), then the body. The properties are
 * encoded from values, never from text that a person wrote, and read again; the body is taken as it is.
 */
export function newNote(properties: PropertyChanges, body: string, yaml: Yaml): Outcome<string> {
	const block = setProperties('', properties, yaml);
	return block.ok ? ok(block.value + body) : block;
}

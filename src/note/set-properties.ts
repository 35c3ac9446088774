import { trouble, type Outcome } from '../domain/problem';
import type { PropertyChanges } from './property-value';
import type { Yaml } from './yaml';

/**
 * Changes the named properties of a note and not one byte besides. Makes a block if the note has none.
 * Refused, with advice, where the block cannot be understood for certain.
 */
export function setProperties(text: string, changes: PropertyChanges, yaml: Yaml): Outcome<string> {
	void text; void changes; void yaml;
	return trouble({ what: 'Not there yet.', advice: '' });
}

import { trouble, type Outcome } from '../domain/problem';
import type { PropertyChanges } from './property-value';
import type { Yaml } from './yaml';

/** Text of a new note: properties in the order given (undefined ones are left out), then the body. */
export function newNote(properties: PropertyChanges, body: string, yaml: Yaml): Outcome<string> {
	void properties; void body; void yaml;
	return trouble({ what: 'Not there yet.', advice: '' });
}

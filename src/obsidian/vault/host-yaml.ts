import { parseYaml } from 'obsidian';
import type { Yaml } from '../../ports/yaml';

/** The app's own YAML, so that a note reads here as it reads in the app. */
export const hostYaml: Yaml = {
	parse: (text): unknown => parseYaml(text),
};

import { parse } from 'yaml';
import type { Yaml } from '../../src/note/frontmatter/yaml';

/**
 * The YAML that Obsidian is believed to use, for tests and the playground: dates stay text, duplicate keys are an
 * error, `<<` is a key like any other. Never `logLevel: 'silent'`, which swallows errors.
 */
export const yaml: Yaml = { parse: (text) => parse(text, { logLevel: 'error' }) as unknown };

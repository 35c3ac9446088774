export type { Yaml } from '../note/frontmatter/yaml';

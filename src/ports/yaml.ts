export type { Yaml } from '../note/yaml';

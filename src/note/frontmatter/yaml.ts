/** What reading and editing properties needs of the host's YAML. The host's own parser is used, so that both read alike. */
export interface Yaml {
	/** Parses one YAML document as the host does. Throws on text that is not YAML. */
	parse(text: string): unknown;
}

export interface Yaml {
	/** Parses one YAML document as the host does. Throws on text that is not YAML. */
	parse(text: string): unknown;
}

/** Properties as the host's YAML gave them, not yet understood. Keys are names in the vault. */
export type RawProperties = Readonly<Record<string, unknown>>;

import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sources = ['src/**/*.ts'];
const outside = ['tests/**/*.ts', 'vitest.config.ts'];
const scripts = ['**/*.mjs'];

/** The rules of the community directory's review are about what ships; outside `src/` there is Node, and no app. */
const aboutTheApp = /^(obsidianmd\/|@microsoft\/sdl\/|no-undef$|no-restricted-globals$|import\/no-extraneous-dependencies$|no-unsanitized\/)/;

function rulesAboutTheApp() {
	const names = obsidianmd.configs.recommended.flatMap((part) => Object.keys(part.rules ?? {}));
	return Object.fromEntries(names.filter((name) => aboutTheApp.test(name)).map((name) => [name, 'off']));
}

export default defineConfig([
	{ ignores: ['main.js', 'vaults/**', 'test-output/**', 'mutation-output/**', 'coverage/**', 'package-lock.json'] },
	...obsidianmd.configs.recommended,
	{
		files: [...sources, ...outside],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	{ files: outside, rules: rulesAboutTheApp() },
	{
		files: ['manifest.json'],
		languageOptions: { parser: tseslint.parser },
		plugins: { obsidianmd },
		rules: { 'obsidianmd/validate-manifest': 'error', '@typescript-eslint/no-unused-expressions': 'off', 'no-unused-expressions': 'off' },
	},
	{
		files: scripts,
		extends: [tseslint.configs.disableTypeChecked],
		rules: rulesAboutTheApp(),
	},
]);

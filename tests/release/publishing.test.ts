import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const json = (file: string): Record<string, unknown> => JSON.parse(text(file)) as Record<string, unknown>;

/** What the directory of community plugins asks of a manifest (docs/decisions/0006-publishing.md). */
describe('manifest.json', () => {
	const manifest = json('manifest.json');
	const words = `${String(manifest['id'])} ${String(manifest['name'])} ${String(manifest['description'])}`;

	it('has exactly the keys that are known', () => {
		expect(Object.keys(manifest).sort()).toEqual(['author', 'description', 'id', 'isDesktopOnly', 'minAppVersion', 'name', 'version']);
	});

	it('has an id of small letters and hyphens, and words that do not name the app', () => {
		expect(manifest['id']).toMatch(/^[a-z]+(-[a-z]+)*$/);
		expect(words.toLowerCase()).not.toMatch(/obsidian|plugin/);
		expect(manifest['name']).toMatch(/^[A-Za-z0-9 ]+$/);
	});

	it('describes itself in one short sentence of plain signs', () => {
		expect(manifest['description']).toMatch(/^[A-Z][A-Za-z0-9 .,!?'"-]{8,248}\.$/);
	});

	it('says that it runs on phones', () => {
		expect(manifest['isDesktopOnly']).toBe(false);
	});

	it('has the version of the package, and an app version that is written down for it', () => {
		expect(manifest['version']).toMatch(/^\d+\.\d+\.\d+$/);
		expect(json('package.json')['version']).toBe(manifest['version']);
		expect(json('package-lock.json')['version']).toBe(manifest['version']);
		expect(json('versions.json')[String(manifest['version'])]).toBe(manifest['minAppVersion']);
	});
});

describe('what is published', () => {
	it('can be built by the directory from exact versions and one lock file', () => {
		const { devDependencies, dependencies, scripts } = json('package.json') as Record<string, Record<string, string> | undefined>;
		const loose = Object.entries({ ...devDependencies, ...dependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
		expect(loose).toEqual([]);
		expect(scripts?.['build']).toBe('node esbuild.config.mjs');
		expect(text('package-lock.json')).not.toContain('"resolved"');
	});

	it('keeps the top of the repository to what is agreed', () => {
		const made = ['.git', 'node_modules', 'main.js', 'vaults', 'test-output', 'mutation-output', 'coverage', '.DS_Store'];
		const agreed = [
			'src', 'templates', 'tests', 'docs', 'manifest.json', 'versions.json', 'styles.css', 'package.json', 'package-lock.json', 'esbuild.config.mjs',
			'tsconfig.json', 'vitest.config.ts', 'eslint.config.mjs', 'README.md', 'LICENSE', '.gitignore', '.npmrc', '.editorconfig', '.github', '.ci',
		];
		expect(readdirSync(root).filter((name) => !made.includes(name)).sort()).toEqual([...agreed].sort());
	});

	it('is under the MIT licence', () => {
		expect(text('LICENSE')).toMatch(/^MIT License\n\nCopyright \(C\) \d{4} by The Informational Interviews team\n/);
	});

	it('has styles that reach out to nothing and need no selector that slows the app down', () => {
		expect(text('styles.css')).not.toMatch(/url\(|@import|:has\(|!important/);
	});

	it('is released by tag from attested files, and tested on each Node that is promised', () => {
		const release = text('.github/workflows/release.yml');
		expect(release).toContain('actions/attest@');
		expect(release).toContain('main.js manifest.json styles.css');
		expect(text('.github/workflows/test.yml')).toContain('node: [20, 22]');
	});
});

describe('the README', () => {
	const readme = text('README.md');

	it.each(['npm ci && npm start', 'npm ci && npm test', 'npm run install-in-vault'])('says how: %s', (command) => {
		expect(readme).toContain(command);
	});

	it('shows pictures that are there', () => {
		const shown = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((found) => found[1] ?? '');
		expect(shown.length).toBeGreaterThanOrEqual(4);
		const there = readdirSync(path.join(root, 'docs', 'screenshots'));
		expect(shown.filter((picture) => !there.includes(path.basename(picture)))).toEqual([]);
	});

	it('names only scripts that there are', () => {
		const scripts = Object.keys(json('package.json')['scripts'] as object);
		const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map((found) => found[1] ?? '');
		expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
	});
});

describe('the pages of docs', () => {
	it('are there when a comment names one', () => {
		const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
		const named = sources.flatMap((file) => [...text(`src/${file}`).matchAll(/docs\/[a-z0-9/-]+\.md/g)].map(([page]) => page));
		const pages = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => `docs/${file.split(path.sep).join('/')}`);
		expect([...new Set(named)].filter((page) => !pages.includes(page))).toEqual([]);
	});

	it('can each be reached from the README or from the list of decisions', () => {
		const [listed, decisions] = [text('README.md'), text('docs/decisions/README.md')];
		const pages = readdirSync(path.join(root, 'docs'), { withFileTypes: true }).filter((one) => one.isFile()).map((one) => `docs/${one.name}`);
		const records = readdirSync(path.join(root, 'docs', 'decisions')).filter((name) => name !== 'README.md');
		expect(pages.filter((page) => !listed.includes(`](${page})`))).toEqual([]);
		expect(records.filter((record) => !decisions.includes(`](${record})`))).toEqual([]);
	});

	it('link only to pages that are there', () => {
		const pages = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
		const broken = pages.flatMap((page) => [...text(`docs/${page}`).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].flatMap((found) => {
			const target = path.posix.join('docs', path.posix.dirname(page.split(path.sep).join('/')), found[1] ?? '');
			try {
				readFileSync(path.join(root, target));
				return [];
			} catch (error) {
				return error instanceof Error && 'code' in error && error.code === 'EISDIR' ? [] : [`${page}: ${target}`];
			}
		}));
		expect(broken).toEqual([]);
	});
});

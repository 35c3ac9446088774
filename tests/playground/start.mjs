// npm start: builds the plugin and the page, makes the sample vault, serves both, and opens the page.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildBundle } from '../../esbuild.config.mjs';
import { openInBrowser } from './open-in-browser.mjs';
import { openPlayground } from './playground.mjs';
import { keepSampleVault, sampleNames } from './sample-vault.mjs';

const vaults = fileURLToPath(new URL('../../vaults', import.meta.url));
const usualPort = 8427;

const usage = `npm start [-- options]

  --vault DIR    work on the notes in this folder instead of a sample
  --sample NAME  which sample vault to work on: leila (usual) or denise
  --fresh        make the sample anew; what was there is moved aside
  --port N       the port to serve on (${usualPort}, or a free one)
  --no-open      only print the address
`;

/** @param {string} line */
function say(line) {
	process.stdout.write(`${line}\n`);
}

function readArguments() {
	const { values } = parseArgs({
		options: {
			vault: { type: 'string' },
			sample: { type: 'string' },
			fresh: { type: 'boolean', default: false },
			port: { type: 'string' },
			'no-open': { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
	if (values.vault !== undefined && (values.sample !== undefined || values.fresh)) throw new Error('--vault works on your own folder; --sample and --fresh are about a sample.');
	const port = values.port === undefined ? undefined : Number(values.port);
	if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) throw new Error(`--port ${values.port} is no port.`);
	return { ...values, port };
}

/** Today where this machine is, `YYYY-MM-DD`. */
function today() {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** @param {{ vault?: string | undefined, sample?: string | undefined, fresh: boolean }} asked */
async function chooseVault({ vault, sample = 'leila', fresh }) {
	if (vault !== undefined) {
		// npm runs a script in the package's folder; a path is meant from where the person is.
		const folder = path.resolve(process.env['INIT_CWD'] ?? '.', vault);
		if (!(await stat(folder).catch(() => undefined))?.isDirectory()) throw new Error(`There is no folder ${folder}.`);
		say(`Working on the notes in ${folder}. What you change there is changed.`);
		return folder;
	}
	const names = await sampleNames();
	if (!names.includes(sample)) throw new Error(`There is no sample called ${sample}; there is ${names.join(', ')}.`);
	const kept = await keepSampleVault({ vaults, today: today(), name: sample, fresh });
	const shown = path.relative(process.cwd(), kept.folder);
	if (kept.aside !== undefined) say(`The vault that was there is now in ${path.relative(process.cwd(), kept.aside)}.`);
	if (kept.made === 'now') say(`Made the sample vault ${shown}.`);
	else if (kept.since === today()) say(`Working on the sample vault ${shown}.`);
	else say(`Working on the sample vault ${shown} as you left it${kept.since === undefined ? '' : ` (made on ${kept.since})`}; --fresh makes it anew.`);
	return kept.folder;
}

/** @param {string} vault @param {number | undefined} port */
async function serve(vault, port) {
	try {
		return await openPlayground({ vault, port: port ?? usualPort });
	} catch (error) {
		const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		if (!taken || port !== undefined) throw taken ? new Error(`Port ${port} is in use by another program.`) : error;
		return openPlayground({ vault });
	}
}

try {
	const asked = readArguments();
	if (asked.help) say(usage);
	else {
		const vault = await chooseVault(asked);
		await buildBundle();
		const { url } = await serve(vault, asked.port);
		say(`\n  The playground is at ${url}\n\nIt answers this machine only. Ctrl+C stops it.`);
		if (!asked['no-open']) openInBrowser(url);
	}
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
	process.exitCode = 1;
}

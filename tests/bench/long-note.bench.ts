import { describe, expect, it } from 'vitest';
import { everyAction } from '../actions/every-action';
import { paths } from '../actions/people';
import { talkPath } from '../actions/running-notes';
import { TestVault } from '../actions/test-vault';

/** Milliseconds of the processor that a command takes on a note with so many megabytes of text below its sections: the least of three tries. */
async function planned(name: string, path: string, megabytes: number): Promise<number> {
	const scenario = everyAction[name];
	const text = scenario?.notes[path];
	if (scenario === undefined || text === undefined) throw new Error(`no ${name}`);
	const vault = new TestVault({ ...scenario.notes, [path]: `${text}\n# Appendix\n\n${'A line of a long note, as people write it, eighty signs and more in it, on and on.\n'.repeat(megabytes * 12_000)}` }, scenario.at);
	const tries: number[] = [];
	for (let attempt = 0; attempt < 3; attempt++) {
		const before = process.cpuUsage();
		const plan = await scenario.plan(vault.context);
		const { user, system } = process.cpuUsage(before);
		expect(plan.ok).toBe(true);
		tries.push((user + system) / 1000);
	}
	return Math.min(...tries);
}

describe('a command on a note of 10 MB', () => {
	it.each([['logTouch', paths.amara], ['capture', talkPath], ['endMeeting', talkPath]])('reads it a few times, each time once: %s', async (name, path) => {
		await planned(name, path, 1);
		const [one, ten] = [await planned(name, path, 1), await planned(name, path, 10)];
		process.stdout.write(`    ${name}: 1 MB ${one.toFixed(1)} ms, 10 MB ${ten.toFixed(1)} ms of the processor\n`);
		expect(ten / one).toBeLessThan(20);
	});
});

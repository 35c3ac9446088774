import type { App, Component } from 'obsidian';
import { Committer } from '../commit/committer';
import { builtInQuestions, builtInTemplates } from '../draft/template/built-in-templates';
import type { DraftSources } from '../draft/make-draft';
import { VaultModel } from '../model/vault-model';
import { rulesFromSettings } from '../settings/rules-from-settings';
import type { SettingsStore } from '../settings/settings-store';
import { Desk } from './desk';
import { deviceClock } from './vault/device-clock';
import { hostYaml } from './vault/host-yaml';
import { VaultNotes } from './vault/vault-notes';

/** Puts together what every command works with. Reads no note and parses no template. `owner`: the plugin, with which all of it ends. */
export function makeDesk(app: App, settings: SettingsStore, owner: Pick<Component, 'registerEvent'>): Desk {
	const notes = new VaultNotes(app, owner);
	let templates: DraftSources | undefined;
	return new Desk({
		app,
		notes,
		settings,
		committer: new Committer(notes),
		clock: deviceClock,
		yaml: hostYaml,
		templates: () => (templates ??= readTemplates()),
		model: new VaultModel({
			naming: settings.current.naming,
			rules: rulesFromSettings(settings.current),
			resolve: (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path,
		}),
	});
}

/** The built-in templates and questions. That they can be read is a test of the bundle, so a failure here is a bug. */
function readTemplates(): DraftSources {
	const questions = builtInQuestions();
	if (!questions.ok) throw new Error(questions.problem.what);
	return { templates: builtInTemplates(hostYaml), questions: questions.value };
}

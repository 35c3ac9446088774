import { undoLast } from '../run-action';
import { showDashboard } from '../dashboard/show-dashboard';
import type { DeskCommand } from './desk-command';

export const openDashboardCommand: DeskCommand = {
	id: 'open-dashboard',
	name: 'Open dashboard',
	icon: 'handshake',
	offer: (desk) => () => showDashboard(desk.app),
};

export const undoCommand: DeskCommand = {
	id: 'undo',
	name: 'Undo last change',
	icon: 'undo-2',
	offer: (desk) => (desk.committer.lastUndo === undefined ? undefined : () => undoLast(desk)),
};

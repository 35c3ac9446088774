import { showDashboard } from '../dashboard/show-dashboard';
import type { DeskCommand } from './desk-command';

export const checkNotesCommand: DeskCommand = {
	id: 'check-notes',
	name: 'Check notes for problems',
	icon: 'stethoscope',
	offer: (desk) => () => showDashboard(desk.app, 'health'),
};

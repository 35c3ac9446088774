import { ListPeopleWindow } from '../import/list-people-window';
import type { DeskCommand } from './desk-command';

export const listPeopleCommand: DeskCommand = {
	id: 'list-people',
	name: 'List people you know',
	icon: 'list-plus',
	offer: (desk) => async () => {
		// Without all notes at hand, nobody could be found again.
		await desk.fed;
		new ListPeopleWindow(desk).open();
	},
};

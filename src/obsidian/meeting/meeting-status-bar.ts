import { clockOf } from '../../domain/days/wall-time';
import type { MeetingWatch } from './meeting-watch';
import { clockWords } from './panel-head';

/**
 * The end, the minutes left and the cue that holds, in the status bar; phones have none. It is hidden while no meeting runs. A screen reader finds it
 * where it is; it does not speak by itself, since the panel tells of the cues.
 */
export function drawStatusBar(el: HTMLElement, watch: MeetingWatch, show: () => void): () => void {
	el.addClasses(['ii-status', 'mod-clickable']);
	el.setAttrs({ role: 'button', tabindex: '0', 'aria-live': 'off', 'data-tooltip-position': 'top' });
	el.addEventListener('click', show);
	el.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		show();
	});
	const draw = (): void => {
		const { panel } = watch.now();
		el.toggle(panel !== undefined);
		if (panel === undefined) return;
		const { clock, brief } = panel;
		const left = clock.phase === 'over' ? `${clock.over} min over` : `${clock.left} min left`;
		const parts = [`Until ${clockOf(clock.until.mine)}`, left, brief].filter((part) => part !== '');
		el.setText(parts.join(' · '));
		el.setAttr('aria-label', [`Meeting: ${clockWords(clock)}`, brief].filter((part) => part !== '').join('; '));
		el.toggleClass('is-over', clock.phase === 'over');
	};
	draw();
	return watch.onChange(draw);
}

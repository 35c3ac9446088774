import { clockOf } from '../../domain/days/wall-time';
import type { MeetingWatch } from './meeting-watch';
import { clockWords } from './panel-head';

/**
 * The end and the minutes left, in the status bar; phones have none. It is hidden while no meeting runs. A screen reader finds it
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
		const clock = watch.now().panel?.clock;
		el.toggle(clock !== undefined);
		if (clock === undefined) return;
		const left = clock.phase === 'over' ? `${clock.over} min over` : `${clock.left} min left`;
		el.setText(`Until ${clockOf(clock.until.mine)} · ${left}`);
		el.setAttr('aria-label', `Meeting: ${clockWords(clock)}`);
		el.toggleClass('is-over', clock.phase === 'over');
	};
	draw();
	return watch.onChange(draw);
}

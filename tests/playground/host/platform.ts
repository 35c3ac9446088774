import { Platform } from 'obsidian-test-mocks/obsidian';

/** Says to plugins what they run on: the machine's own system on a desktop, an Android phone where `phone` is asked for. */
export function setPlatform({ phone, system }: { readonly phone: boolean; readonly system: string }): void {
	const isMacOS = !phone && /mac/i.test(system);
	const isWin = !phone && /win/i.test(system);
	Object.assign(Platform, {
		isDesktop: !phone, isDesktopApp: !phone,
		isMobile: phone, isMobileApp: phone, isPhone: phone, isTablet: false, isAndroidApp: phone, isIosApp: false,
		isMacOS, isWin, isLinux: !phone && !isMacOS && !isWin, isSafari: false,
	});
	document.body.toggleClass('is-mobile', phone);
	document.body.toggleClass('is-phone', phone);
	document.body.toggleClass('mod-macos', isMacOS);
	document.body.toggleClass('mod-windows', isWin);
	document.body.toggleClass('mod-linux', Platform.isLinux);
}

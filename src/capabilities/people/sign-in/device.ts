const browsers = [
	['edge', /\bEdgA?\//],
	['opera', /\bOPR\//],
	['samsung', /\bSamsungBrowser\//],
	['firefox', /\b(?:Firefox|FxiOS)\//],
	['chrome', /(?:Chrome|CriOS|Chromium)\//],
	['safari', /\bSafari\//]
] as const;
const systems = [
	['iphone', /\biPhone\b/],
	['ipad', /\biPad\b/],
	['android', /\bAndroid\b/],
	['windows', /\bWindows\b/],
	['mac', /\bMac OS X\b|\bMacintosh\b/],
	['chromeos', /\bCrOS\b/],
	['linux', /\bLinux\b/]
] as const;

export type Browser = (typeof browsers)[number][0] | 'other';
export type System = (typeof systems)[number][0] | 'other';

/** Enough to know one's own device again, and no more: `firefox/windows`. No version is kept. */
export function writeDevice(userAgent: string | null): string {
	return `${nameIn(browsers, userAgent)}/${nameIn(systems, userAgent)}`;
}

/** What was kept of a device, or what stands for a browser that nobody knows. */
export function readDevice(kept: string | null): { browser: Browser; system: System } {
	const [browser, system] = (kept ?? '').split('/');
	return {
		browser: browsers.find(([name]) => name === browser)?.[0] ?? 'other',
		system: systems.find(([name]) => name === system)?.[0] ?? 'other'
	};
}

function nameIn(signs: readonly (readonly [string, RegExp])[], userAgent: string | null): string {
	return signs.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? 'other';
}

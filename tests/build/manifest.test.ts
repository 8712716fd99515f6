import {describe, expect, test} from 'vitest';
import {built} from './support/output';

/** Everything Kept may do, and why it must. A permission that is not here is not asked for. */
const reasons = {
	permissions: {
		storage: 'settings, and automatic copies kept apart from the database',
		unlimitedStorage: 'notes must not be thrown away when the disk gets full',
		contextMenus: 'one entry in the menu on text that was selected in Google Calendar',
	},
	host_permissions: {
		'https://calendar.google.com/*': 'the one page that is read and marked',
	},
};

describe.each([built('chrome'), built('firefox')])('manifest for $browser', ({browser, manifest}) => {
	test('asks for these permissions and no others', () => {
		expect(manifest.manifest_version).toBe(3);
		expect(manifest.permissions?.toSorted()).toEqual(Object.keys(reasons.permissions).toSorted());
		expect(manifest.host_permissions).toEqual(Object.keys(reasons.host_permissions));
		expect(manifest.optional_permissions ?? []).toEqual([]);
		expect(manifest.optional_host_permissions ?? []).toEqual([]);
	});

	test('lets its pages load only what ships, and connect nowhere', () => {
		const policy = (manifest.content_security_policy?.extension_pages ?? '').split('; ');
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'none'");
		expect(policy).toContain("form-action 'none'");
		expect(policy).toContain("script-src 'self'");
		expect(policy.filter(rule => /https?:|\*|unsafe|wss?:|blob:/.test(rule))).toEqual([]);
	});

	test('shows the page nothing but the panel, and only on Google Calendar', () => {
		expect(manifest.web_accessible_resources).toEqual([{
			resources: ['panel.html'],
			matches: ['https://calendar.google.com/*'],
			// In Chrome the panel's address changes with every session, so that no page can look for it.
			...(browser === 'chrome' ? {use_dynamic_url: true} : {}),
		}]);
		expect(manifest.externally_connectable).toBeUndefined();
	});

	test('listens in the address bar after one keyword', () => {
		expect(manifest.omnibox).toEqual({keyword: '1'});
	});

	test('runs one script, apart from the page’s own, in Google Calendar’s top frame only', () => {
		expect(manifest.content_scripts).toHaveLength(1);
		const [script] = manifest.content_scripts ?? [];
		expect(script?.matches).toEqual(['https://calendar.google.com/*']);
		expect(script?.all_frames ?? false).toBe(false);
		expect(script?.world ?? 'ISOLATED').toBe('ISOLATED');
	});
});

test('the Firefox build says that it collects nothing, and has a fixed id', () => {
	const gecko = built('firefox').manifest.browser_specific_settings?.gecko;
	expect(gecko?.data_collection_permissions?.required).toEqual(['none']);
	expect(gecko?.id).toBe('kept@kept.example');
});

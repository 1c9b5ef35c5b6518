import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-tree.ts';

const output = (browser: string) => join(ROOT, '.output', `${browser}-mv3`);
const manifestOf = (browser: string) => {
  const path = join(output(browser), 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" and "npm run build:firefox" first`);
  return JSON.parse(readFileSync(path, 'utf8'));
};

const COMMON_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'";

// contextMenus: a selected text is assessed in any page, with no site set up and no permission for its host (issue 7, item 7).
// identity: the sign-in window for a team's own app of a helpdesk's API (issue 7, item 3). Chromium asks for it from the click that
// connects; Firefox cannot be asked for it, so there it is required.
// notifications: whoever a case waits for is told, and nobody opens a page to learn that they were asked (R7, W11).
describe.each([
  ['chrome', ['activeTab', 'contextMenus', 'storage', 'alarms', 'scripting', 'notifications', 'sidePanel']],
  ['firefox', ['activeTab', 'contextMenus', 'storage', 'alarms', 'scripting', 'notifications', 'identity']],
])('the %s package', (browser, permissions) => {
  const manifest = manifestOf(browser);

  it('asks for these permissions and no others', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.host_permissions).toEqual(['https://*.zendesk.com/*']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual(browser === 'firefox' ? [] : ['identity']);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs content scripts on the known hosts only', () => {
    expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual([
      'https://*.zendesk.com/*',
    ]);
    // In a page that another page frames nothing of ours is shown: there is no panel to be led to press.
    for (const script of manifest.content_scripts) expect(script.all_frames ?? false).toBe(false);
  });

  it('has a strict content security policy: no remote code; connections are for hand-overs (network.test.ts)', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(COMMON_CSP);
  });

  it('shows web pages nothing but the panel page', () => {
    expect(manifest.web_accessible_resources).toEqual([{ resources: ['sidepanel.html'], matches: ['<all_urls>'] }]);
  });

  it('opens nothing at the side by itself when it is installed', () => {
    const own = { default_panel: 'sidepanel.html', open_at_install: false };
    expect(manifest.sidebar_action ?? null).toEqual(browser === 'firefox' ? expect.objectContaining(own) : null);
  });

  it('has no eval and no code made from text', () => {
    const scripts = readdirSync(output(browser), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    );
    const telling = scripts.filter((path) =>
      /\beval\(|new Function\(/.test(readFileSync(join(output(browser), path), 'utf8')),
    );
    expect(telling).toEqual([]);
  });
});

describe('what is put into a helpdesk page', () => {
  const script = readFileSync(join(output('chrome'), 'content-scripts/helpdesk.js'));

  it('is at most 40 KB gzip', () => {
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(40 * 1024);
  });

  // Put into pages only after a click, or where a person allowed the host; each is asked for when it is needed.
  it.each([
    ['desks', 56],
    ['fingerprint', 64],
    ['picked', 24],
    ['picker', 44],
    ['structure', 8],
  ])('%s.js is at most %i KB gzip, with no React in it', (name, most) => {
    const further = readFileSync(join(output('chrome'), `${name}.js`));
    expect(gzipSync(further, { level: 9 }).length).toBeLessThanOrEqual(most * 1024);
    expect(further.includes('react.dev/errors')).toBe(false);
  });

  it('has no React in it, and no catalogue', () => {
    expect(script.includes('react.dev/errors')).toBe(false);
    expect(script.includes('problem.page-changed')).toBe(false);
  });
});

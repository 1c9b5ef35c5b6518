import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { BESIDE, besideFiles, dataBeside } from './scripts/build/beside.ts';
import { earTables } from './scripts/build/ear-tables.ts';
import { makeForOpera, type SidePanelManifest } from './scripts/build/opera-manifest.ts';
import { sheetsInOrder } from './scripts/build/sheets-in-order.ts';
import { packedWords } from './scripts/build/words.ts';

/** Sites whose host names are known. Every other host is an optional permission, asked from a click (law 9). */
const KNOWN_HOSTS = ['https://*.zendesk.com/*'];
const CHARACTER_NAMES = fileURLToPath(
  new URL('./node_modules/decode-named-character-reference/index.js', import.meta.url),
);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false, // an import that cannot be seen is one no rule can check
  manifestVersion: 3,
  hooks: {
    'build:manifestGenerated'({ config }, manifest) {
      if (config.browser === 'opera') makeForOpera(manifest as SidePanelManifest);
      if (config.browser === 'firefox' && config.command === 'build') {
        const background = manifest.background as { scripts: string[] };
        background.scripts = [...BESIDE, ...background.scripts];
      }
    },
    'build:publicAssets'({ config }, files) {
      if (config.browser === 'firefox' && config.command === 'build') files.push(...besideFiles());
    },
  },
  // While developing patterns change under the bundler's feet: there they are read at run time.
  vite: ({ command, browser }) => ({
    plugins:
      command === 'build'
        ? [...(browser === 'firefox' ? [dataBeside()] : []), earTables(), packedWords(), sheetsInOrder()]
        : [],
    // Its form for pages makes an element to read names of characters, and a worker has no document to make it with.
    resolve: { alias: { 'decode-named-character-reference': CHARACTER_NAMES } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // notifications: whoever a case waits for is told where they are; the team's own browser tells it, no service does.
    // activeTab: the popup learns the address of a page it may offer to read, and only when it is opened there.
    // contextMenus: "Assess with Simmer" over a text that was selected in any page, where no site is set up.
    permissions: [
      'activeTab',
      'contextMenus',
      'storage',
      'alarms',
      'scripting',
      'notifications',
      // identity: the sign-in window of a helpdesk's API, only where a team connects its own app; Firefox knows it as required
      // alone, Chromium asks for it then.
      ...(browser === 'firefox' ? ['identity'] : ['sidePanel']),
    ],
    ...(browser === 'firefox' ? {} : { optional_permissions: ['identity'] }),
    host_permissions: KNOWN_HOSTS,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // connect-src: hand-overs go where the person configured, and nobody knows those hosts beforehand. What may be reached is
    // held in by the optional permissions, and test/contract/network.test.ts by the one place that sends.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'",
    },
    // All URLs, because self-hosted desks and webmail are on any host; the frame proves itself by a one-time token (law 1).
    web_accessible_resources: [{ resources: ['sidepanel.html'], matches: ['<all_urls>'] }],
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandTogglePanel__',
      },
      // Firefox opens and shuts its own bar at the side by a command of its own; no code of ours is asked, and it names it itself.
      ...(browser === 'firefox' && { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+D' } } }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'simmer@simmer.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '144',
          // What an organisation may set by the browser's policies (docs/administrators.md); Firefox wants no schema for it.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});

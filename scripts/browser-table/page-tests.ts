/** Where a file of page tests runs; the names are those of test/e2e, without `.test.ts`. */
export interface Place {
  chromium: boolean;
  firefox: boolean;
  /** Why it runs in one browser alone, or what is still missing. */
  why: string;
}

/** Journeys written once that `npm test` runs in both browsers, in Firefox by SIMMER_PAGES_IN. */
export const IN_BOTH = [
  'customer',
  'dashboard',
  'decisions',
  'draft-check',
  'drills',
  'insert',
  'intake',
  'knowledge',
  'learning',
  'light-case',
  'main-path',
  'outcome',
  'people',
  'post-mortem',
  'privacy',
  'process',
  'promises',
  'reports',
  'shield',
  'signal-settings',
] as const;

/** More of them, which run in Firefox by `npm run e2e:firefox` alone: `npm test` takes long enough. Each was seen there twice without a fault. */
export const ON_REQUEST: readonly string[] = [
  'backup',
  'bad-input',
  'card-forms',
  'clocks-live',
  'eyes',
  'handover',
  'heat',
  'hours',
  'ladder',
  'matrix',
  'matrix-replay',
  'others',
  'picked',
  'programme',
  'radar',
  'scripts',
  'sent-reply',
  'site-hooks',
  'sites',
  'sites-damaged',
  'structure',
  'surfaces',
  'zendesk-lists',
  'zendesk-view',
  'zendesk-write',
];

const OWN_IN_BOTH = 'starts both browsers by itself';
const DRIVER = 'what it does goes through Chromium’s own debugging protocol';

const only = (why: string): Place => ({ chromium: true, firefox: false, why });
const both = (why: string): Place => ({ chromium: true, firefox: true, why });
const firefox = (why: string): Place => ({ chromium: false, firefox: true, why });

/** Every other file. */
export const OTHERS: Readonly<Record<string, Place>> = {
  access: only('most of it without the extension; the rest answers a shortcut by Chromium’s own worker'),
  clocks: both(OWN_IN_BOTH),
  'copy-and-keys': only(
    'copying passes; the shortcut is left out: the event of commands has no `dispatch` there, by which it is answered',
  ),
  'demo-browser': only('the browser of `npm run demo`'),
  desks: only('its counterpart is firefox-desks'),
  editors: only('its counterpart is editors-firefox'),
  'editors-firefox': firefox('the same checks as editors'),
  'editors-manners': only('its counterpart is editors-firefox'),
  'editors-replace': only('its counterpart is editors-firefox'),
  'firefox-case': firefox('a case from its beginning to its end, while the event page comes and goes'),
  'firefox-desks': firefox('sites beyond the known hosts, by the browser’s own question'),
  'firefox-pointing': firefox('a site that somebody points out'),
  'firefox-sync': firefox('a team’s database'),
  'firefox-team': firefox('a team of two'),
  'first-run': both(OWN_IN_BOTH),
  'hostile-page': only(
    'made of what a Chromium page can try; Firefox’s addresses of extensions are made up anew in each browser',
  ),
  keyed: only('a sign-in window that Chromium gives, and a package made for it'),
  network: only('what a worker asks is seen by Chromium’s own protocol; hand-overs are tried in firefox-case'),
  'older-store': both(OWN_IN_BOTH),
  'page-life': only('the back-forward cache of Chromium, and its popup'),
  'page-manners': only('measures in Chromium'),
  pointing: only('its counterpart is firefox-pointing'),
  'pointing-names': only('its counterpart is firefox-pointing'),
  replica: only('the replica alone, without the extension'),
  'request-tracker-lab': only('a real server, in one browser'),
  roundcube: only('its counterpart is firefox-desks'),
  'roundcube-lab': only('a real server, in one browser'),
  screens: only('seen there in part; the whole takes more than ten minutes'),
  team: only('its counterpart is firefox-team'),
  'team-setup': only('its counterpart is firefox-sync'),
  update: both(OWN_IN_BOTH),
  'worker-death': only(`${DRIVER}; firefox-case lets the event page end after each second`),
};

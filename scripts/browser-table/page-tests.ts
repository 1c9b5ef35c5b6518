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
  'access',
  'backup',
  'bad-input',
  'card-forms',
  'clocks-live',
  'copy-and-keys',
  'desks',
  'editors-manners',
  'editors-replace',
  'eyes',
  'handover',
  'heat',
  'hostile-page',
  'hours',
  'ladder',
  'matrix',
  'matrix-replay',
  'network',
  'others',
  'page-life',
  'page-manners',
  'picked',
  'pointing',
  'pointing-names',
  'programme',
  'radar',
  'replica',
  'roundcube',
  'screens',
  'scripts',
  'sent-reply',
  'site-hooks',
  'sites',
  'sites-damaged',
  'structure',
  'surfaces',
  'team',
  'team-setup',
  'worker-death',
  'zendesk-lists',
  'zendesk-view',
  'zendesk-write',
];

/** What of a journey that runs in both is left out in Firefox, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  backup: 'what an organisation sets, which Firefox reads only when it starts',
  'hostile-page': 'covered buttons, of which Firefox tells nobody',
  'page-life': 'the back-forward cache (in firefox-desks) and what Chromium’s profiler measures',
};

const OWN_IN_BOTH = 'starts both browsers by itself';

const only = (why: string): Place => ({ chromium: true, firefox: false, why });
const both = (why: string): Place => ({ chromium: true, firefox: true, why });
const firefox = (why: string): Place => ({ chromium: false, firefox: true, why });

/** Every other file. */
export const OTHERS: Readonly<Record<string, Place>> = {
  clocks: both(OWN_IN_BOTH),
  'demo-browser': only('the browser of `npm run demo`'),
  editors: only('its counterpart is editors-firefox'),
  'editors-firefox': firefox('the same checks as editors'),
  'firefox-case': firefox('a case from its beginning to its end, while the event page comes and goes'),
  'firefox-desks': firefox('sites beyond the known hosts, by the browser’s own question'),
  'firefox-pointing': firefox('a site that somebody points out'),
  'firefox-sync': firefox('a team’s database'),
  'firefox-team': firefox('a team of two'),
  'first-run': both(OWN_IN_BOTH),
  keyed: only('a sign-in window that Chromium gives, and a package made for it'),
  'older-store': both(OWN_IN_BOTH),
  'request-tracker-lab': only('a real server, in one browser'),
  'roundcube-lab': only('a real server, in one browser'),
  update: both(OWN_IN_BOTH),
};

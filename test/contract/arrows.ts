/** The house's rooms, and which rooms each may import from. What is not listed is refused. */
export const ALLOWED: Record<string, readonly string[]> = {
  'lib/model': [],
  'lib/i18n': [],
  'lib/language': ['lib/model'],
  'lib/policy': ['lib/model', 'lib/i18n', 'lib/scripts'],
  'lib/tone': ['lib/model'],
  'lib/signals': ['lib/model', 'lib/i18n', 'lib/language', 'lib/tone'],
  'lib/clocks': ['lib/model', 'lib/i18n'],
  'lib/duty': ['lib/model', 'lib/i18n', 'lib/clocks'],
  'lib/matrix': ['lib/model', 'lib/i18n', 'lib/clocks', 'lib/duty', 'lib/policy'],
  'lib/imports': ['lib/model', 'lib/i18n', 'lib/clocks'],
  'lib/scripts': ['lib/model', 'lib/i18n', 'lib/language'],
  'lib/draft': ['lib/model', 'lib/language', 'lib/signals', 'lib/knowledge', 'lib/promises', 'lib/scripts'],
  'lib/cases': ['lib/model', 'lib/i18n', 'lib/clocks', 'lib/duty', 'lib/matrix'],
  'lib/library': ['lib/model', 'lib/i18n', 'lib/policy', 'lib/scripts', 'lib/cases'],
  'lib/knowledge': ['lib/model', 'lib/language', 'lib/cases'],
  'lib/promises': ['lib/model', 'lib/language', 'lib/clocks', 'lib/signals'],
  'lib/handover': ['lib/model', 'lib/i18n', 'lib/clocks', 'lib/duty', 'lib/matrix', 'lib/cases', 'lib/promises'],
  'lib/meetings': ['lib/model', 'lib/i18n'],
  'lib/programme': ['lib/model', 'lib/i18n', 'lib/cases'],
  'lib/reviews': ['lib/model', 'lib/i18n', 'lib/cases'],
  'lib/reports': ['lib/model', 'lib/i18n', 'lib/clocks', 'lib/duty', 'lib/cases', 'lib/reviews'],
  'lib/alerts': ['lib/model'],
  'lib/coaching': ['lib/model', 'lib/cases', 'lib/library'],
  'lib/turning': ['lib/model', 'lib/language', 'lib/signals', 'lib/draft', 'lib/promises'],
  'lib/assessment': [
    'lib/model',
    'lib/i18n',
    'lib/language',
    'lib/policy',
    'lib/signals',
    'lib/clocks',
    'lib/matrix',
    'lib/scripts',
    'lib/turning',
  ],
  'lib/sites': ['lib/model'],
  'lib/browser': [],
  'lib/messages': ['lib/model', 'lib/browser'],
  'lib/chain': ['lib/model'],
  'lib/privacy': ['lib/model', 'lib/i18n', 'lib/cases'],
  'lib/store': ['lib/model', 'lib/policy', 'lib/cases', 'lib/chain', 'lib/privacy'],
  'lib/sync': ['lib/model', 'lib/cases', 'lib/privacy', 'lib/store'],
  'lib/backup': ['lib/model', 'lib/store'],
  components: ['lib/model', 'lib/i18n', 'lib/messages', 'lib/browser'],
  entrypoints: [
    'lib/model',
    'lib/i18n',
    'lib/policy',
    'lib/signals',
    'lib/clocks',
    'lib/duty',
    'lib/matrix',
    'lib/imports',
    'lib/scripts',
    'lib/draft',
    'lib/cases',
    'lib/handover',
    'lib/promises',
    'lib/turning',
    'lib/alerts',
    'lib/coaching',
    'lib/knowledge',
    'lib/library',
    'lib/meetings',
    'lib/programme',
    'lib/reviews',
    'lib/reports',
    'lib/privacy',
    'lib/assessment',
    'lib/sites',
    'lib/browser',
    'lib/messages',
    'lib/store',
    'lib/sync',
    'lib/backup',
    'components',
  ],
};

/** Sub-rooms that may not know each other: a site never knows another site, a screen never another screen. */
const SEALED = [/^lib\/sites\/([a-z0-9-]+)\//, /^entrypoints\/([a-z.-]+)\//];

/** The room a file belongs to. */
export function roomOf(path: string): string {
  const [top, second] = path.split('/');
  return top === 'lib' ? `lib/${second}` : (top as string);
}

export type Graph = Map<string, string[]>;

/** Imports that break the house rules, as sentences; empty when all is well. */
export function findBreaches(graph: Graph): string[] {
  const breaches: string[] = [];
  for (const [path, imports] of graph) {
    const room = roomOf(path);
    for (const target of imports) {
      if (!/^(lib|components|entrypoints|test|scripts)\//.test(target)) {
        if (target === 'zod' || (target === 'zod/mini' && path !== 'lib/model/z.ts'))
          breaches.push(`${path} imports ${target}; take z from lib/model/z.ts`);
        if (room === 'lib/model' && target !== 'zod/mini')
          breaches.push(`${path} imports ${target}; the model knows only zod`);
        if (/^(react|react-dom|react-aria)/.test(target) && room.startsWith('lib/'))
          breaches.push(`${path} imports ${target}; lib/ has no React`);
        if (target === 'webextension-polyfill' && path !== 'lib/browser/browser.ts')
          breaches.push(`${path} imports ${target}; take browser from lib/browser/browser.ts`);
        continue;
      }
      const to = roomOf(target);
      if (to !== room && !ALLOWED[room]?.includes(to))
        breaches.push(`${path} imports ${target}; ${room} may not know ${to}`);
      for (const sealed of SEALED) {
        const [a, b] = [sealed.exec(path)?.[1], sealed.exec(target)?.[1]];
        // How text gets into an editor, and how a page of one ticket is read, is the same for all sites.
        if (a && b && a !== b && b !== 'compose' && b !== 'page-site')
          breaches.push(`${path} imports ${target}; ${a} may not know ${b}`);
      }
    }
  }
  return breaches;
}

/** One cycle of files, if there is any. */
export function findCycle(graph: Graph): string[] | undefined {
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (path: string): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    trail.push(path);
    for (const next of graph.get(path) ?? []) {
      const cycle = graph.has(next) ? visit(next) : undefined;
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path);
    if (cycle) return cycle;
  }
  return undefined;
}

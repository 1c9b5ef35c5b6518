import type { ReadFrom, SiteFacts } from '../../lib/sites/site-facts.ts';

const START = '<!-- sites: npm run site-table -->';
const END = '<!-- /sites -->';

const FROM: Record<ReadFrom, string> = {
  api: 'API',
  page: 'page',
  headers: 'mail headers',
  partly: 'partly',
  no: 'no',
};
const PROVED: Record<SiteFacts['proved'], string> = {
  'real-server': 'a real server',
  'own-templates': "a replica of its own templates' structure",
  'reported-hooks': 'a replica of hooks that others reported',
};
const COLUMNS = ['thread', 'roles', 'times', 'fields', 'sla', 'composer', 'rows'] as const;
const NAMES: Record<(typeof COLUMNS)[number], string> = {
  thread: 'messages',
  roles: 'who wrote',
  times: 'exact times',
  fields: 'status, tags',
  sla: 'its own SLA',
  composer: 'insert',
  rows: 'list marks',
};

/** The README's table of sites, in Markdown. */
export function siteTable(sites: readonly SiteFacts[]): string {
  const head = ['site', ...COLUMNS.map((column) => NAMES[column]), 'proved on'];
  const lines = sites.map((site) => [
    site.name,
    ...COLUMNS.map((column) => FROM[site.reads[column]]),
    `${PROVED[site.proved]}. ${site.limits}`,
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * A document with the table between its two marks.
 * @throws Error where the marks are missing
 */
export function withSiteTable(document: string, sites: readonly SiteFacts[]): string {
  const from = document.indexOf(START);
  const to = document.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the document lacks ${START} … ${END}`);
  return `${document.slice(0, from + START.length)}\n${siteTable(sites)}\n${document.slice(to)}`;
}

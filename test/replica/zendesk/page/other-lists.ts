import type { RowData } from '../page-data.ts';
import { h } from './dom.ts';

/** Lists that are no view: what they look like to whoever reads rows. Null for any other address. */
export function otherList(path: string, rows: readonly RowData[]): HTMLElement | null {
  const [first, second] = rows;
  if (!first || !second) return null;
  if (path.startsWith('/agent/filters/suspended')) {
    // Numbers of their own, which tickets may have as well.
    return table('generic-table', [generic(first.id, 'Win a cruise', null)]);
  }
  if (path.startsWith('/agent/search/')) {
    const person = generic(second.id, 'Kim Customer', `users/${second.id}`);
    return table('generic-table', [generic(first.id, first.subject, `/agent/tickets/${first.id}`), person]);
  }
  if (/^\/agent\/(organizations|users)\/\d+\//.test(path)) {
    const list = rows.map(({ id, subject }) =>
      h('tr', { test: 'table-regular-row' }, h('td', {}, h('a', { href: `/agent/tickets/${id}` }, subject))),
    );
    return h('table', { 'data-onboarding-id': 'table_main' }, h('tbody', {}, ...list));
  }
  if (path.startsWith('/agent/tickets/new')) {
    return h('div', { class: 'new-ticket' }, h('input', { test: 'omni-header-subject', 'aria-label': 'Subject' }));
  }
  return null;
}

function generic(id: number, subject: string, href: string | null): HTMLElement {
  return h(
    'tr',
    { test: 'generic-table-row', 'aria-describedby': `generic-table-row-${id}` },
    h('td', { test: 'ticket-table-cells-subject' }, href ? h('a', { href }, subject) : subject),
  );
}

function table(test: string, rows: HTMLElement[]): HTMLElement {
  return h('table', { 'data-garden-id': 'tables.table', test }, h('tbody', {}, ...rows));
}

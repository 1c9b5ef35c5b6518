import { findAll } from '../selector.ts';
import type { Locating, Proof } from '../site.ts';
import { PAGE } from './selectors.ts';
import { findTicketId, ticketKey } from './urls.ts';

const missing = (hook: string) => ({ code: 'page-changed' as const, params: { site: 'zendesk', hook } });
const disagree = { code: 'proofs-disagree' as const, params: { site: 'zendesk' } };

/** Every ticket number the pane bears, on itself or inside it. More than one means it cannot be trusted. */
function paneIds(pane: Element): string[] {
  const ids = new Set<string>();
  const collect = (element: Element) => {
    const layout = /^ticket-(\d+)-/.exec(element.getAttribute('data-test-id') ?? '')?.[1];
    for (const id of [
      layout,
      element.getAttribute('data-ticket-id'),
      element.getAttribute('data-side-conversations-anchor-id'),
    ]) {
      if (id && /^\d+$/.test(id)) ids.add(id);
    }
  };
  collect(pane);
  for (const element of pane.querySelectorAll(
    '[data-test-id^="ticket-"][data-test-id$="-layout"], [data-ticket-id], [data-side-conversations-anchor-id]',
  )) {
    collect(element);
  }
  return [...ids];
}

/**
 * Which ticket is in front. Zendesk keeps every opened ticket in the page, so a pane counts only where the address, the pane
 * itself and the selected tab name the same number (design, law 5).
 */
export function locate(location: URL, document: Document): Locating {
  const id = findTicketId(location);
  if (!id) return { state: 'none' };
  const panes = findAll(PAGE.pane, document);
  // The tabs stand at the top of the page: found there, the long conversations below are not searched.
  const tabs = findAll(PAGE.tab, document.querySelector('[data-test-id="header-tablist"]') ?? document);
  const [pane] = panes;
  const [tab] = tabs;
  if (!pane) return { state: 'waiting', problem: missing('pane') };
  if (!tab) return { state: 'waiting', problem: missing('tab') };
  const inPane = paneIds(pane);
  if (inPane.length === 0) return { state: 'waiting', problem: missing('pane id') };
  const proofs: Proof[] = [
    { source: 'url', id },
    ...panes.map((other) => ({ source: 'pane', id: paneIds(other)[0] ?? null })),
    ...inPane.slice(1).map((other) => ({ source: 'pane', id: other })),
    ...tabs.map((other) => ({ source: 'tab', id: other.getAttribute('data-entity-id') })),
  ];
  if (proofs.some((proof) => proof.id !== id)) return { state: 'unsafe', problem: disagree, proofs };
  if (panes.length > 1 || tabs.length > 1) return { state: 'unsafe', problem: disagree, proofs };
  return { state: 'ready', located: { key: ticketKey(location, id), proofs, root: pane } };
}

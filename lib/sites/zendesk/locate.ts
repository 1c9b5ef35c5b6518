import { findAll } from '../selector.ts';
import type { Locating, Proof } from '../site.ts';
import { PAGE } from './selectors.ts';
import { findTicketId, ticketKey } from './urls.ts';

const missing = (hook: string) => ({ code: 'page-changed' as const, params: { site: 'zendesk', hook } });
const disagree = { code: 'proofs-disagree' as const, params: { site: 'zendesk' } };

/** Every ticket number an element bears. */
function idsOf(element: Element): string[] {
  const layout = /^ticket-(\d+)-/.exec(element.getAttribute('data-test-id') ?? '')?.[1];
  const ids = [
    layout,
    element.getAttribute('data-ticket-id'),
    element.getAttribute('data-side-conversations-anchor-id'),
  ];
  return ids.filter((id): id is string => typeof id === 'string' && /^\d+$/.test(id));
}

/**
 * Every ticket number the pane bears, on itself or inside it; more than one means it cannot be trusted. Plain attribute
 * selectors, one by one: this runs after every burst of changes, and they are ten times as fast as one with prefixes.
 */
function paneIds(pane: Element): string[] {
  const bearers = [
    pane,
    ...pane.querySelectorAll('[data-ticket-id]'),
    ...pane.querySelectorAll('[data-side-conversations-anchor-id]'),
  ];
  const ids = new Set(bearers.flatMap(idsOf));
  if (ids.size > 0) return [...ids];
  return [...pane.querySelectorAll('[data-test-id^="ticket-"][data-test-id$="-layout"]')].flatMap(idsOf);
}

/**
 * Which ticket is in front. Zendesk keeps every opened ticket in the page, so a pane counts only where the address, the pane
 * itself and the selected tab name the same number (law 5).
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

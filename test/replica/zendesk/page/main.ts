import type { PageFaults } from '../faults.ts';
import type { ListData, TicketData } from '../page-data.ts';
import { h } from './dom.ts';
import { setFaults } from './faults-now.ts';
import { otherList } from './other-lists.ts';
import { shell } from './shell.ts';
import { type TicketPane, ticketPane } from './ticket-pane.ts';
import { viewList } from './view-list.ts';

const open = new Map<number, { pane: TicketPane; data: TicketData }>();
let frame = shell(go, close);
let listPane: HTMLElement | null = null;
let shown = 0; // each navigation has a number, so that a slow answer never draws over a later one

const dark = matchMedia('(prefers-color-scheme: dark)');
const followTheme = () => document.documentElement.setAttribute('data-theme', dark.matches ? 'dark' : 'light');
dark.addEventListener('change', followTheme);
followTheme();
window.addEventListener('popstate', show);
listen();
show();

function go(path: string): void {
  if (path !== location.pathname) history.pushState(null, '', path);
  show();
}

async function show(): Promise<void> {
  const turn = ++shown;
  const ticket = /^\/agent\/tickets\/(\d+)/.exec(location.pathname);
  const id = ticket ? Number(ticket[1]) : null;
  if (id !== null && !open.has(id)) {
    const data = await get<TicketData>(`/replica/ticket/${id}`);
    if (turn !== shown) return;
    if (data && !open.has(id)) open.set(id, { pane: ticketPane(data), data });
  }
  const other = id === null ? otherList(location.pathname, (await get<ListData>('/replica/view/1'))?.rows ?? []) : null;
  if (other && turn === shown) {
    draw(null, null);
    listPane = other;
    frame.main.append(other);
    return;
  }
  const list =
    id === null ? await get<ListData>(`/replica/view/${/filters\/(\d+)/.exec(location.pathname)?.[1] ?? 1}`) : null;
  if (turn !== shown) return;
  draw(id, list);
}

function draw(id: number | null, list: ListData | null): void {
  for (const { pane } of open.values()) {
    if (!pane.element.isConnected) frame.main.append(pane.element);
    pane.setActive(pane.id === id);
  }
  frame.showTabs(
    [...open.values()].map(({ data }) => data),
    id,
  );
  listPane?.remove();
  listPane = list
    ? viewList(list, go)
    : id !== null && !open.has(id)
      ? h('p', { class: 'missing' }, `There is no ticket #${id}.`)
      : null;
  if (listPane) frame.main.append(listPane);
  document.title = id === null ? (list?.title ?? 'Demo helpdesk') : `#${id} – Demo helpdesk`;
}

function close(id: number): void {
  open.get(id)?.pane.element.remove();
  open.delete(id);
  if (location.pathname === `/agent/tickets/${id}`) go('/agent/filters/1');
  else show();
}

/** Follows what happens in the helpdesk meanwhile: new messages, changed tickets, faults that tests ask for. */
function listen(): void {
  new EventSource('/replica/live').addEventListener('message', async ({ data }) => {
    const event = JSON.parse(data) as
      | { type: 'ticket'; id: number }
      | { type: 'view' }
      | { type: 'faults'; faults: PageFaults };
    if (event.type === 'faults') {
      setFaults(event.faults);
      open.clear();
      frame = shell(go, close);
      show();
    } else if (event.type === 'ticket' && open.has(event.id)) {
      const fresh = await get<TicketData>(`/replica/ticket/${event.id}`);
      const entry = open.get(event.id);
      if (!fresh || !entry) return;
      entry.data = fresh;
      entry.pane.update(fresh);
    } else if (listPane) {
      show();
    }
  });
}

async function get<T>(path: string): Promise<T | null> {
  const answer = await fetch(path);
  return answer.ok ? ((await answer.json()) as T) : null;
}

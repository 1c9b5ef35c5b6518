import { AGENTS } from '../seed-ticket.ts';
import type { Ticket } from './state.ts';

export interface View {
  id: number;
  title: string;
  /** Heading rows between the tickets. */
  groupBy: 'group' | null;
  shows(ticket: Ticket): boolean;
}

export const VIEWS: View[] = [
  { id: 1, title: 'All recent tickets', groupBy: 'group', shows: () => true },
  {
    id: 2,
    title: 'Your unsolved tickets',
    groupBy: null,
    shows: (it) => it.assigneeId === AGENTS.nora.id && it.status !== 'solved',
  },
  { id: 3, title: 'Unassigned tickets', groupBy: null, shows: (it) => it.assigneeId === null },
  { id: 4, title: 'High and urgent', groupBy: null, shows: (it) => it.priority === 'high' || it.priority === 'urgent' },
  { id: 5, title: 'Recently solved', groupBy: null, shows: (it) => it.status === 'solved' },
  { id: 6, title: 'The long queue', groupBy: null, shows: (it) => it.tags.includes('queue') },
];

export function findView(id: number): View | undefined {
  return VIEWS.find((view) => view.id === id);
}

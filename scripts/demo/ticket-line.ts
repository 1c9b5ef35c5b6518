import type { PanelReading } from '../../test/e2e/harness/panel.ts';
import type { SeedTicket } from '../../test/replica/seed-ticket.ts';

/** One ticket in one line: id, language, level, score, signals, route. */
export function ticketLine(ticket: SeedTicket, reading: PanelReading): string {
  const signals = reading.reasons.map(({ kind }) => kind).join(', ') || '–';
  const route = reading.route ? `${reading.route.to} (${reading.route.type})` : 'stays with the agent';
  const level = reading.level.padEnd(8);
  return `#${ticket.id}  ${ticket.language}  ${level}  ${String(reading.score).padStart(3)}  ${signals}  →  ${route}`;
}

import { findData } from '../../../lib/cases/read-data.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import { scriptKey } from '../../../lib/scripts/suggest-scripts.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import type { Background } from '../context.ts';

/** What was said of a ticket's scripts. @throws ProblemError `store-*` */
export const readOfTicket = (bg: Background, ticket: string): Promise<LogEvent[]> =>
  bg.store((db) =>
    guardStore(async () =>
      (await db.getAllFromIndex('events', 'ticket', ticket)).filter(({ type }) => type.startsWith('script.')),
    ),
  );

/** Scripts that somebody waved away on a ticket, by `scriptKey`. @throws ProblemError `store-*` */
export async function listWaved(bg: Background, ticket: string): Promise<string[]> {
  const events = await readOfTicket(bg, ticket);
  return events.flatMap((event) => {
    const data = findData('script.rejected', event);
    return data ? [scriptKey({ id: data.script, language: data.language })] : [];
  });
}

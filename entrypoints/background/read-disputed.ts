import { maskQuote } from '../../lib/cases/mask.ts';
import { findData } from '../../lib/cases/read-data.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import type { Signal } from '../../lib/model/assessment.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Store } from '../../lib/store/schema.ts';

/**
 * Which of the reasons now heard this person disagreed with, on this ticket. Only a masked quote was kept, so that is what
 * the words of a reason are compared by. @throws ProblemError `store-*`
 */
export async function readDisputed(
  db: Store,
  ticket: string,
  person: string,
  signals: readonly Signal[],
): Promise<PanelState['disputed']> {
  const events = await db.getAllFromIndex('events', 'subject', `ticket:${ticket}`);
  const said = events.flatMap((event) => {
    const data = event.by === person ? findData('ticket.disagreed', event) : undefined;
    return data ? [data] : [];
  });
  if (said.length === 0) return [];
  const quotes = await readVault(
    db,
    said.flatMap(({ quote }) => quote ?? []),
  );
  const wordsOf = (id: string | null | undefined) => {
    const item = id ? quotes.get(id) : undefined;
    return item && !('erased' in item) ? item.text : null;
  };
  return signals.flatMap(({ kind, rule = null, quote = null }) => {
    const words = quote === null ? null : maskQuote(quote);
    const own = said.findLast(
      (it) => it.kind === kind && (it.rule ?? null) === rule && wordsOf(it.quote ?? null) === words,
    );
    return own ? [{ kind, rule, quote, reason: own.reason }] : [];
  });
}

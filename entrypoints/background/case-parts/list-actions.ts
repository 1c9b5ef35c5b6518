import { caseRef, parseRef } from '../../../lib/cases/ticket-ref.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import { listMarked, readVault } from '../../../lib/store/read-cases.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import { type Background, readMoment } from '../context.ts';
import type { Words } from '../names.ts';
import { actionIds, actionView } from './action-view.ts';

/** Every action of every case, closed ones too: the overdue first, as they fall due (R79). */
export async function listActions(bg: Background): Promise<Answer<'actions.list'>> {
  const moment = await readMoment(bg);
  return bg.store(async (db) => {
    const cases = await listMarked(db, 'actions');
    const all = cases.flatMap((it) => (it.parts.mortem?.actions ?? []).map((action) => ({ it, action })));
    const added = await guardStore(() => db.countFromIndex('events', 'type', 'case.action-added'));
    const open = all.filter(({ action }) => action.done === null);
    const ids = open.flatMap(({ it, action }) => [it.ticketRef, ...actionIds(action)]);
    const items = await readVault(
      db,
      ids.filter((id) => typeof id === 'string'),
    );
    const words: Words = (id) => {
      const item = id ? items.get(id) : undefined;
      if (!item) return null;
      return 'erased' in item ? moment.say('case.erased') : item.text;
    };
    const shown = open.map(({ it, action }) => ({
      case: it.id,
      ref: caseRef(it.id),
      subject: parseRef(words(it.ticketRef)).subject ?? moment.say('case.no-subject'),
      ...actionView(action, words, moment),
    }));
    return { open: shown.sort((a, b) => a.dueOn.localeCompare(b.dueOn)), done: Math.max(0, added - open.length) };
  });
}

import type { NewEvent } from '../cases/new-event.ts';
import type { LogEvent } from '../model/event.ts';
import type { LogTransaction } from './project.ts';

type Space = LogEvent['space'];

/**
 * Where an event may go: what is said of a case, or comes of one, goes no further than the case itself. So no word of a conflict
 * among colleagues reaches the team, whoever forgot that it is in the closed circle (R22).
 */
export async function circleOf(tx: LogTransaction, { subject, data, space }: NewEvent): Promise<Space> {
  const from = subject.startsWith('case:') ? subject.slice('case:'.length) : data.case;
  if (space !== 'team' || typeof from !== 'string') return space;
  const cases = tx.objectStore('cases');
  const it = (await cases.get(from)) ?? (await cases.index('joined').get(from));
  return it?.space ?? space;
}

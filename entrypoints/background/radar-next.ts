import { stepName } from '../../lib/cases/step-name.ts';
import { replayTicket } from '../../lib/matrix/replay-ticket.ts';
import type { RadarRow } from '../../lib/messages/radar-messages.ts';
import type { Case } from '../../lib/model/case.ts';
import { ticketFactsSchema } from '../../lib/model/ticket-facts.ts';
import type { RadarRecord } from '../../lib/store/radar/radar-types.ts';
import type { SeenTicket } from '../../lib/store/schema.ts';
import type { Moment } from './context.ts';
import { whoName } from './names.ts';

/**
 * What comes next for a ticket: the step its case is at, else whoever the matrix would ask by what was last known of it, else an
 * answer. Null for what was set aside, and for what only a colleague's computer has read.
 */
export function chooseNext(
  { list }: Pick<RadarRecord, 'list'>,
  seen: SeenTicket | undefined,
  it: Case | undefined,
  moment: Moment,
): RadarRow['next'] {
  const { policy, say } = moment;
  if (it) return { kind: 'case', what: stepName(policy, it.step, say) };
  if (list === 'aside' || !seen) return null;
  const facts = ticketFactsSchema.safeParse(seen.facts);
  if (facts.success) {
    const { row, to } = replayTicket(facts.data, seen.key, policy, say);
    if (row !== 'none' && to.role !== 'assignee') return { kind: 'escalate', what: whoName(to, moment) };
  }
  return { kind: 'answer', what: null };
}

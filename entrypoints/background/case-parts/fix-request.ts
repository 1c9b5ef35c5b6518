import { slaOf, urgencyOf } from '../../../lib/cases/parts/urgency-of.ts';
import { caseRef, parseRef } from '../../../lib/cases/ticket-ref.ts';
import { durationSeconds } from '../../../lib/clocks/duration-seconds.ts';
import { spellDuration } from '../../../lib/clocks/spell-duration.ts';
import type { Case } from '../../../lib/model/case.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import type { Moment } from '../context.ts';

/**
 * The one question to whoever manages the fix, with the urgency and the SLA they work to (R64, R65), in the reader's language.
 * @throws ProblemError `store-*`
 */
export async function fixRequest(db: Store, it: Case, { say, policy }: Moment): Promise<string> {
  const stakes = it.stakes ?? it.opened.stakes;
  const items = await readVault(
    db,
    [it.ticketRef, stakes].filter((id) => typeof id === 'string'),
  );
  const words = (id: string | null | undefined) => {
    const item = id ? items.get(id) : undefined;
    return item && 'text' in item ? item.text : null;
  };
  const subject = parseRef(words(it.ticketRef)).subject ?? say('case.no-subject');
  const sla = slaOf(it);
  const lost = words(stakes);
  const interval = policy.cadence.find(({ severity }) => severity === it.severity)?.askFixOwner;
  return [
    say('fix.request.first', { ref: caseRef(it.id), subject }),
    say('fix.request.weight', { severity: it.severity, urgency: say(`priority.${urgencyOf(it)}`) }),
    sla
      ? say('fix.request.sla', { metric: say(`metric.${sla.metric}`), at: Date.parse(sla.dueAt) })
      : say('fix.request.no-sla'),
    ...(lost ? [say('fix.request.stakes', { stakes: lost })] : []),
    '',
    say('fix.request.ask'),
    ...(interval ? [say('fix.request.calm', { interval: spellDuration(durationSeconds(interval) * 1000, say) })] : []),
  ].join('\n');
}

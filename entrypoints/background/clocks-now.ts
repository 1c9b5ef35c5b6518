import { nextClockMoment } from '../../lib/clocks/find-warnings.ts';
import { refreshClocks } from '../../lib/clocks/refresh-clocks.ts';
import { nextDutyMoment } from '../../lib/duty/next-duty-moment.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import type { Moment } from './context.ts';
import type { TabPage } from './tab-state.ts';

/**
 * A tab's assessment with its clocks as they stand now (R61), and when its ticket is to be read again for their sake or that of
 * who is on duty: the first moment after its last reading at which something may change of itself. A moment that passed while
 * nobody looked is told as well.
 */
export function clocksNow(
  { assessment, head }: Pick<TabPage, 'assessment' | 'head'>,
  { policy, now }: Pick<Moment, 'policy' | 'now'>,
): Pick<PanelState, 'assessment' | 'nextMoment'> {
  if (!assessment || !head) return { assessment, nextMoment: null };
  const from = Date.parse(head.observedAt);
  const moments = [nextClockMoment(assessment, from), nextDutyMoment(assessment.route.to.role, policy, from)];
  const known = moments.filter((moment) => moment !== undefined);
  return {
    assessment: { ...assessment, clocks: refreshClocks(assessment.clocks, policy, Date.parse(now)) },
    nextMoment: known.length > 0 ? new Date(Math.min(...known)).toISOString() : null,
  };
}

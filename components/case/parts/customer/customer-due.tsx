import type { CaseView } from '../../../../lib/messages/panel-state.ts';
import { useSession } from '../../../shared/session.tsx';
import { timeLeft } from '../../../shared/time-left.ts';
import { when } from '../../../shared/when.ts';
import { Icon } from '../../../ui/icon.tsx';
import { quietWords } from './quiet-words.ts';
import './customer.css';

/** What runs for the customer, on the head of an open case: the next update (R62), their SLA (R61), a silent owner (W2). */
export function CustomerDue({ view, now }: { view: CaseView; now: number }) {
  const { say, locale } = useSession();
  const { next, sla } = view.parts?.customer ?? {};
  const quiet = quietWords(view.parts?.customer?.quiet, now, { say, locale });
  if (!next && !sla && !quiet) return null;
  const isLate = (at: string) => Date.parse(at) < now;
  const time = (at: string) => when(at, now, { say, locale });
  return (
    <div className="customer-due figures">
      {next && (
        <p data-late={isLate(next.dueAt)}>
          <Icon name={isLate(next.dueAt) ? 'alert' : 'clock'} />
          {say(isLate(next.dueAt) ? `customer.due.${next.kind}-late` : `customer.due.${next.kind}`, {
            when: time(next.dueAt),
          })}
        </p>
      )}
      {sla && view.step !== 'received' && (
        <p data-late={isLate(sla.dueAt)}>
          <Icon name="clock" />
          {say(isLate(sla.dueAt) ? 'customer.due.sla-late' : 'customer.due.sla', {
            metric: say(`metric.${sla.metric}`),
            when: time(sla.dueAt),
            left: timeLeft((Date.parse(sla.dueAt) - now) / 1000, say),
          })}
        </p>
      )}
      {quiet && (
        <p data-late="true">
          <Icon name="person" />
          {quiet}
        </p>
      )}
    </div>
  );
}

import type { CaseView } from '../../../../lib/messages/panel-state.ts';
import { useSession } from '../../../shared/session.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { dueWords } from './due-words.ts';
import { quietWords } from './quiet-words.ts';
import './customer.css';
import { Unbroken } from '../../../shared/unbroken.tsx';

/** What runs for the customer, on the head of an open case: the next update (R62), their SLA (R61), a silent owner (W2). */
export function CustomerDue({ view, now }: { view: CaseView; now: number }) {
  const { say, locale } = useSession();
  const { next, sla } = view.parts?.customer ?? {};
  const words = { say, locale };
  const quiet = quietWords(view.parts?.customer?.quiet, now, words);
  if (!next && !sla && !quiet) return null;
  const isLate = (at: string) => Date.parse(at) < now;
  return (
    <div className="customer-due figures">
      {next && (
        <p data-late={isLate(next.dueAt)}>
          <Icon name={isLate(next.dueAt) ? 'alert' : 'clock'} />
          <Unbroken>{dueWords({ kind: next.kind, at: next.dueAt }, now, words)}</Unbroken>
        </p>
      )}
      {sla && view.step !== 'received' && (
        <p data-late={isLate(sla.dueAt)}>
          <Icon name="clock" />
          <Unbroken>{dueWords({ kind: 'sla', metric: sla.metric, at: sla.dueAt }, now, words)}</Unbroken>
        </p>
      )}
      {quiet && (
        <p data-late="true">
          <Icon name="person" />
          <Unbroken>{quiet}</Unbroken>
        </p>
      )}
    </div>
  );
}

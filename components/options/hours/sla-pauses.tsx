import type { Metric, Status } from '../../../lib/model/kinds.ts';
import type { Sla } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Pauses } from './sla-sentence.ts';

/** Statuses in which a clock may stand still; solved and closed end it. */
const PAUSING: readonly Status[] = ['new', 'open', 'pending', 'on-hold'];

/** In which statuses each metric stands still. Only what differs from the usual is written down. */
export function SlaPauses({
  metrics,
  own,
  usual,
  onChange,
}: {
  metrics: readonly Metric[];
  own: Sla['pauses'];
  usual: Pauses;
  onChange: (own: Sla['pauses']) => void;
}) {
  const { say } = useSession();
  const statusesOf = (metric: Metric) => own?.[metric] ?? usual.get(metric) ?? [];
  const put = (metric: Metric, status: Status, isOn: boolean) => {
    const before = statusesOf(metric);
    const after = isOn ? [...before, status] : before.filter((each) => each !== status);
    const isUsual = [...after].sort().join() === [...(usual.get(metric) ?? [])].sort().join();
    const { [metric]: _, ...rest } = own ?? {};
    const next = isUsual ? rest : { ...rest, [metric]: after };
    onChange(Object.keys(next).length > 0 ? next : undefined);
  };
  if (metrics.length === 0) return null;
  return (
    <div className="sla-pauses">
      <span className="field-label">{say('hours.pauses')}</span>
      {metrics.map((metric) => (
        <fieldset key={metric} className="hours-boxes hours-boxes-row">
          <legend className="pause-name">{say(`metric.${metric}`)}</legend>
          {PAUSING.map((status) => (
            <Checkbox
              key={status}
              isSelected={statusesOf(metric).includes(status)}
              onChange={(isOn) => put(metric, status, isOn)}
            >
              {say(`status.${status}`)}
            </Checkbox>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

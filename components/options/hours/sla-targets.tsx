import { useState } from 'react';
import { METRICS, type Metric } from '../../../lib/model/kinds.ts';
import type { Sla } from '../../../lib/model/policy.ts';
import { upperFirst } from '../../shared/letter-case.ts';
import { useSession } from '../../shared/session.tsx';
import { parseTypedDuration, spellTypedDuration } from '../../shared/typed-duration.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TARGET_ROWS } from './sla-sentence.ts';

type Targets = Sla['targets'];
type Row = (typeof TARGET_ROWS)[number];

/** The metrics a ticket itself tells; the others belong to cases. */
const TICKET_METRICS = METRICS.filter((metric) => !['assign', 'acknowledge', 'promise'].includes(metric));

/** One target as it is typed; kept as typed until it is a length of time. */
function TargetField({
  label,
  target,
  error,
  onChange,
}: {
  label: string;
  target: string | undefined;
  error: string | undefined;
  onChange: (target: string | undefined) => void;
}) {
  const { say } = useSession();
  const [typing, setTyping] = useState<string | null>(null);
  const type = (text: string) => {
    setTyping(text);
    const parsed = parseTypedDuration(text);
    onChange(text.trim() === '' ? undefined : parsed.ok ? parsed.iso : text);
  };
  return (
    <TextField
      label={label}
      value={typing ?? (target === undefined ? '' : spellTypedDuration(target, say))}
      placeholder={say('hours.target.none')}
      onChange={type}
      onBlur={() => setTyping(null)}
      error={typing === null ? error : undefined}
    />
  );
}

/** Targets by metric and priority, typed as people say them. A metric without any is not counted. */
export function SlaTargets({
  sla,
  find,
  onChange,
}: {
  sla: Sla;
  /** What is wrong at a path such as `targets.urgent.resolution`. */
  find: (path: string) => string | undefined;
  onChange: (targets: Targets) => void;
}) {
  const { say, locale } = useSession();
  const used = TICKET_METRICS.filter((metric) => TARGET_ROWS.some((row) => sla.targets[row]?.[metric] !== undefined));
  const [shown, setShown] = useState<readonly Metric[]>([]);
  const metrics = TICKET_METRICS.filter((metric) => used.includes(metric) || shown.includes(metric));
  const others = TICKET_METRICS.filter((metric) => !metrics.includes(metric));
  const put = (row: Row, metric: Metric, target: string | undefined) => {
    // A field that was emptied stays in view while it is being filled again.
    if (!shown.includes(metric)) setShown([...shown, metric]);
    const { [metric]: _, ...rest } = sla.targets[row] ?? {};
    const next = target === undefined ? rest : { ...rest, [metric]: target };
    const { [row]: __, ...rows } = sla.targets;
    onChange(Object.keys(next).length > 0 ? { ...rows, [row]: next } : rows);
  };
  const rowName = (row: Row) => (row === 'default' ? say('hours.priority.default') : say(`priority.${row}`));
  return (
    <div className="sla-targets">
      <span className="field-label">{say('hours.targets')}</span>
      {metrics.map((metric) => (
        <fieldset key={metric} className="target-row">
          <legend>{say(`metric.${metric}`)}</legend>
          <div className="target-cells">
            {TARGET_ROWS.map((row) => (
              <TargetField
                key={row}
                label={upperFirst(rowName(row), locale)}
                target={sla.targets[row]?.[metric]}
                error={find(`targets.${row}.${metric}`)}
                onChange={(target) => put(row, metric, target)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {others.length > 0 && (
        <MenuButton
          label={say('hours.targets.add')}
          text={say('hours.targets.add')}
          icon="plus"
          choices={others.map((metric) => ({ id: metric, text: say(`metric.${metric}`) }))}
          onChoose={(metric) => setShown([...shown, metric])}
        />
      )}
      <p className="soft small">{say('hours.targets.help')}</p>
    </div>
  );
}

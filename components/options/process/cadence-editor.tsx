import { useState } from 'react';
import { spellTypedDuration } from '../../shared/typed-duration.ts';
import { Unbroken } from '../../shared/unbroken.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EntryRow } from '../entry-row.tsx';
import { DurationField } from '../matrix/duration-field.tsx';
import type { PartProps } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

type Line = PartProps<'cadence'>['value'][number];
const TIMES = ['acknowledge', 'tellCustomer', 'update', 'askFixOwner'] as const;

/** How soon and how often, by severity, as sentences that open to be changed (R62, R64). */
export function CadenceEditor({ value, onChange }: PartProps<'cadence'>) {
  const { say } = useProcess();
  const [open, setOpen] = useState<string | null>(null);
  const sentence = (line: Line) =>
    say('process.cadence.sentence', {
      severity: line.severity,
      ...Object.fromEntries(TIMES.map((field) => [field, spellTypedDuration(line[field], say)])),
      hours: say(`process.cadence.hours.${line.aroundTheClock ? 'always' : 'office'}`),
    });
  return (
    <ul className="entry-list" aria-label={say('process.cadence')}>
      {value.map((line, at) => {
        const change = (part: Partial<Line>) =>
          onChange(value.map((one, place) => (place === at ? { ...one, ...part } : one)));
        const key = `${at} ${line.severity}`;
        return (
          <EntryRow
            key={key}
            isOpen={open === key}
            summary={<Unbroken>{sentence(line)}</Unbroken>}
            onOpen={(isOpen) => setOpen(isOpen ? key : null)}
          >
            {() => (
              <>
                <div className="entry-pair">
                  {TIMES.map((field) => (
                    <DurationField
                      key={field}
                      label={say(`process.cadence.${field}`)}
                      value={line[field]}
                      onChange={(next) => next && change({ [field]: next })}
                    />
                  ))}
                </div>
                <Checkbox isSelected={line.aroundTheClock} onChange={(aroundTheClock) => change({ aroundTheClock })}>
                  {say('process.cadence.always')}
                </Checkbox>
              </>
            )}
          </EntryRow>
        );
      })}
    </ul>
  );
}

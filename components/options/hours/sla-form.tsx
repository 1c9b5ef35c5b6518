import { useEffect, useRef } from 'react';
import { METRICS, type Metric } from '../../../lib/model/kinds.ts';
import type { Calendar, Sla } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Unbroken } from '../../shared/unbroken.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Free } from '../../ui/held.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Fault } from './list-faults.ts';
import { SlaPauses } from './sla-pauses.tsx';
import { calendarName, type Pauses, slaName, slaSentence, TARGET_ROWS } from './sla-sentence.ts';
import { SlaTargets } from './sla-targets.tsx';
import { SlaWhen } from './sla-when.tsx';

/** Stands for "around the clock" in the list of calendars. */
const ALWAYS = '\u0000always';

/** Metrics that an SLA has any target for, in their usual order. */
function metricsOf(sla: Sla): Metric[] {
  return METRICS.filter((metric) => TARGET_ROWS.some((row) => sla.targets[row]?.[metric] !== undefined));
}

/** One SLA in a form: whom it is for, in which hours it counts, its targets, and what stops or meets them. */
export function SlaForm({
  sla,
  calendars,
  pauses,
  faults,
  onChange,
  onClose,
}: {
  sla: Sla;
  calendars: readonly Calendar[];
  pauses: Pauses;
  /** Of this SLA alone, with paths such as `calendar`. */
  faults: readonly Fault[];
  onChange: (sla: Sla) => void;
  onClose: () => void;
}) {
  const { say, locale } = useSession();
  const words = { say, locale };
  const title = useRef<HTMLHeadingElement>(null);
  const name = slaName(sla, words);
  const find = (path: string) => faults.find((fault) => fault.path === path)?.message;
  const put = (part: Partial<Sla>) => onChange({ ...sla, ...part });
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const fulfils = { notes: false, automatic: false, ...sla.fulfils };
  return (
    <section className="sla-form" aria-label={say('hours.sla.form', { name })}>
      <div className="sla-form-head">
        <h4 ref={title} tabIndex={-1}>
          {say('hours.sla.form', { name })}
        </h4>
        <Free>
          <Button onPress={onClose}>{say('hours.sla.done')}</Button>
        </Free>
      </div>
      <p className="sla-form-sentence">
        <Unbroken>{slaSentence(sla, calendars, pauses, words)}</Unbroken>
      </p>
      <div className="hours-fields">
        <TextField
          label={say('hours.name')}
          value={sla.name ?? ''}
          placeholder={name}
          onChange={(text) => put({ name: text })}
        />
        <SelectField
          label={say('hours.calendar')}
          value={sla.calendar ?? ALWAYS}
          choices={[
            ...calendars.map((calendar) => ({ id: calendar.id, text: calendarName(calendar, words) })),
            { id: ALWAYS, text: say('hours.always') },
          ]}
          error={find('calendar')}
          onChange={(id) => put({ calendar: id === ALWAYS ? null : id })}
        />
      </div>
      <SlaWhen when={sla.when} onChange={(when) => onChange(withoutEmpty({ ...sla, when }))} />
      <SlaTargets sla={sla} find={find} onChange={(targets) => put({ targets })} />
      <SlaPauses
        metrics={metricsOf(sla)}
        own={sla.pauses}
        usual={pauses}
        onChange={(own) => onChange(withoutEmpty({ ...sla, pauses: own }))}
      />
      <SelectField
        label={say('hours.reopen')}
        value={sla.onReopen ?? 'continue'}
        choices={(['continue', 'from-creation', 'once'] as const).map((id) => ({
          id,
          text: say(`hours.reopen.${id}`),
        }))}
        onChange={(onReopen) => put({ onReopen })}
      />
      <fieldset className="hours-boxes">
        <legend className="field-label">{say('hours.fulfils')}</legend>
        {(['notes', 'automatic'] as const).map((what) => (
          <Checkbox
            key={what}
            isSelected={fulfils[what]}
            onChange={(isOn) => put({ fulfils: { ...fulfils, [what]: isOn } })}
          >
            {say(`hours.fulfils.${what}`)}
          </Checkbox>
        ))}
      </fieldset>
      <Checkbox
        isSelected={sla.guess === true}
        onChange={(isOn) => onChange(withoutEmpty({ ...sla, guess: isOn || undefined }))}
      >
        {say('hours.guess')}
      </Checkbox>
    </section>
  );
}

/** Fields that say nothing are left out, as the policy has them. */
function withoutEmpty(sla: { [K in keyof Sla]: Sla[K] | undefined }): Sla {
  return Object.fromEntries(Object.entries(sla).filter(([, value]) => value !== undefined)) as Sla;
}

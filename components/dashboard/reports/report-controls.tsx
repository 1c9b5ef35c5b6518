import { parseDate, today } from '@internationalized/date';
import { useState } from 'react';
import { type Report, type ReportAsk, type ReportFilter, STEPS } from '../../../lib/model/report.ts';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { type DateRange, DateRangeField } from '../../ui/date-range-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { daysOf, PERIODS, type Period } from './periods.ts';

/** No id of a group, a helpdesk, a language or a reason. */
const ALL = '*';

/** Which time, cut how, and which part of the work (R135, R136). Nothing is offered that is too small to be shown. */
export function ReportControls({
  ask,
  report,
  onChange,
}: {
  ask: ReportAsk;
  /** The latest report: what there is to choose from. */
  report: Report | null;
  onChange: (ask: ReportAsk) => void;
}) {
  const { say } = useSession();
  const [period, setPeriod] = useState<Period>('this-month');
  const { from, to, step, filter } = ask;
  const pick = (next: Period) => {
    setPeriod(next);
    if (next !== 'days') onChange({ ...ask, ...daysOf(next, today(Intl.DateTimeFormat().resolvedOptions().timeZone)) });
  };
  const pickDays = (range: DateRange | null) =>
    range && onChange({ ...ask, from: range.start.toString().slice(0, 10), to: range.end.toString().slice(0, 10) });
  const filterField = (
    key: keyof ReportFilter,
    choices: readonly { id: string; name: string | null }[],
    family?: string,
  ) => {
    if (choices.length === 0) return null;
    const all = { id: ALL, text: say('report.filter.all') };
    const named = choices.map(({ id, name }) => ({
      id,
      text: name ?? (family ? nameOf(say, family, id) : id),
    }));
    return (
      <SelectField
        label={say(`report.filter.${key}`)}
        value={filter[key] ?? ALL}
        choices={[all, ...named]}
        onChange={(id) => onChange({ ...ask, filter: { ...filter, [key]: id === ALL ? null : id } })}
      />
    );
  };
  const choices = report?.choices;
  return (
    <div className="report-controls">
      <SelectField
        label={say('report.period')}
        value={period}
        choices={PERIODS.map((id) => ({ id, text: say(`report.period.${id}`) }))}
        onChange={pick}
      />
      {period === 'days' && (
        <DateRangeField
          label={say('report.days')}
          value={{ start: parseDate(from), end: parseDate(to) }}
          granularity="day"
          onChange={pickDays}
        />
      )}
      <SelectField
        label={say('report.step')}
        value={step}
        choices={STEPS.map((id) => ({ id, text: say(`report.step.${id}`) }))}
        onChange={(next) => onChange({ ...ask, step: next })}
      />
      {choices && (
        <>
          {filterField('group', choices.groups)}
          {filterField('site', choices.sites, 'site')}
          {filterField('language', choices.languages)}
          {filterField('reason', choices.reasons, 'intake.reasons')}
        </>
      )}
    </div>
  );
}

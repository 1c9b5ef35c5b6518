import { useState } from 'react';
import { MEASURES, type MeasureId, type Report } from '../../../lib/model/report.ts';
import { dayWords } from '../../shared/day-words.ts';
import { useSession } from '../../shared/session.tsx';
import { Section } from '../../ui/section.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ChartTable } from './chart-table.tsx';
import { madeOf, valueWords } from './figure-words.ts';
import { TimeBars } from './time-bars.tsx';

/** One number as time passes, and the table behind it (R135). */
export function TimeSection({ report }: { report: Report }) {
  const { say, locale } = useSession();
  const [id, setId] = useState<MeasureId>('rate');
  const words = { say, locale };
  const unit = report.measures.find((one) => one.id === id)?.unit ?? 'count';
  const short = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  const dayOf = (day: string) => short.format(Date.parse(`${day}T00:00:00Z`));
  const label = say(`report.measure.${id}`);
  const bars = report.series.map(({ from, to, values }) => {
    const it = values.find((one) => one.id === id);
    const value = it?.value ?? null;
    return {
      key: from,
      name: from === to ? dayOf(from) : `${dayOf(from)}–${dayOf(to)}`,
      long: from === to ? dayWords(from, locale) : `${dayWords(from, locale)} – ${dayWords(to, locale)}`,
      value,
      words: valueWords(value, unit, words),
      // Of a length the share below it is not kept for each piece: how many there were is.
      made:
        unit === 'seconds' ? '' : madeOf({ unit, value, part: it?.part ?? null, of: it?.of ?? null, p90: null }, words),
    };
  });
  return (
    <Section title={say('report.section.time')}>
      <div className="report-pick">
        <SelectField
          label={say('report.show')}
          value={id}
          choices={MEASURES.map((one) => ({ id: one, text: say(`report.measure.${one}`) }))}
          onChange={setId}
        />
      </div>
      <TimeBars label={label} unit={unit} bars={bars} />
      <ChartTable
        label={label}
        head={[say('report.col.time'), say('report.col.value'), say('report.col.words')]}
        rows={bars.map(({ key, long, words: value, made }) => ({ key, name: long, value, made }))}
      />
    </Section>
  );
}

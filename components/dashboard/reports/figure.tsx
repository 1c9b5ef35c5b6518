import type { Measure, Report } from '../../../lib/model/report.ts';
import { useSession } from '../../shared/session.tsx';
import { Unbroken } from '../../shared/unbroken.tsx';
import { madeOf, valueWords } from './figure-words.ts';

/** One number of a report: what it is called, the number, what it is made of, what it was before, and what is not in it. */
export function Figure({ measure, before }: { measure: Measure; before: Report['before'] }) {
  const { say, locale } = useSession();
  const words = { say, locale };
  const { id, unit, value, unknown, left } = measure;
  const earlier = before.find((one) => one.id === id)?.value ?? null;
  const made = madeOf(measure, words);
  return (
    <div className="report-figure" data-unknown={value === null}>
      <dt>{say(`report.measure.${id}`)}</dt>
      <dd className="report-value figures">{valueWords(value, unit, words)}</dd>
      {made && (
        <dd className="small figures">
          <Unbroken>{made}</Unbroken>
        </dd>
      )}
      {unknown && <dd className="small">{say(`report.unknown.${unknown}`)}</dd>}
      {value !== null && earlier !== null && (
        <dd className="soft small figures">
          <Unbroken>{say('report.before', { value: valueWords(earlier, unit, words) })}</Unbroken>
        </dd>
      )}
      {left.length > 0 && (
        <dd className="soft small figures">
          {left.map(({ why, count }) => say(`report.left.${why}`, { count })).join(say('words.gap'))}
        </dd>
      )}
    </div>
  );
}

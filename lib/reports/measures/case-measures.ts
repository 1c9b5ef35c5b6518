import type { Measure } from '../../model/report.ts';
import { count, isWithin, lengths, type Measuring, mean, share } from '../measure.ts';

const known = <T>(values: readonly (T | null)[]): T[] => values.filter((one) => one !== null);

/** What the log says of cases: R2, R14, R55, R62, R75, R83, R89, R105. Each counts in the time in which it took place. */
export function caseMeasures({ slice, span }: Measuring): Measure[] {
  const { cases } = slice;
  const opened = cases.filter(({ openedAt }) => isWithin(openedAt, span));
  const closed = cases.filter(({ closedAt }) => isWithin(closedAt, span));
  const reasoned = opened.filter(({ isNeutral }) => isNeutral !== null);
  const leads = known(opened.map(({ lead }) => lead));
  const solved = known(cases.map((it) => it.solved)).filter(({ at }) => isWithin(at, span));
  const promised = known(solved.map(({ inTime }) => inTime));
  const updates = cases.flatMap((it) => it.updates).filter(({ dueAt }) => isWithin(dueAt, span));
  const full = closed.filter(({ mortem }) => mortem !== 'light');
  const answers = known(closed.map(({ surveyScore }) => surveyScore));
  const pairs = (kind: 'satisfaction' | 'loyalty') => known(closed.map(({ scores }) => scores[kind]));
  const sides = (kind: 'satisfaction' | 'loyalty') => {
    const both = pairs(kind);
    const left = { 'no-scores': closed.length - both.length };
    return [
      mean(
        `${kind}-before`,
        both.map(([before]) => before),
        { left },
      ),
      mean(
        `${kind}-after`,
        both.map(([, after]) => after),
        { left },
      ),
    ];
  };
  return [
    count('opened', opened.length),
    count('closed', closed.length),
    share('neutral', reasoned.filter(({ isNeutral }) => isNeutral).length, reasoned.length, {
      left: { unsaid: opened.length - reasoned.length },
    }),
    lengths('lead', leads, { left: { 'no-signal': opened.length - leads.length } }),
    lengths(
      'case-resolution',
      solved.map(({ seconds }) => seconds),
    ),
    share('case-promise', promised.filter((inTime) => inTime).length, promised.length, {
      left: { 'no-promise': solved.length - promised.length },
    }),
    share('updates', updates.filter(({ isLate }) => !isLate).length, updates.length),
    share('post-mortems', full.filter(({ mortem }) => mortem === 'done').length, full.length, {
      left: { light: closed.length - full.length },
    }),
    share('survey-tried', closed.filter(({ surveyTried }) => surveyTried).length, closed.length),
    mean('survey-score', answers, { left: { 'no-scores': closed.length - answers.length } }),
    ...sides('satisfaction'),
    ...sides('loyalty'),
  ];
}

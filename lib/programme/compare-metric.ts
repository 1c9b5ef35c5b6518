import type { ProgrammeAccount } from './programme.ts';

export interface MeasuredValue {
  value: number;
  on: string;
}

export interface MetricCourse {
  /** By day, the latest said of each day. */
  values: MeasuredValue[];
  /** The last one on or before the day they entered, and the latest one since: what the programme did (R114). */
  before: MeasuredValue | null;
  after: MeasuredValue | null;
}

/** How one metric went for one customer (R114, R117). */
export function compareMetric({ measured, membership }: ProgrammeAccount, metric: string): MetricCourse {
  const byDay = new Map<string, number>();
  for (const one of measured) if (one.metric === metric) byDay.set(one.on, one.value);
  const values = [...byDay].map(([on, value]) => ({ on, value })).sort((a, b) => (a.on < b.on ? -1 : 1));
  if (!membership) return { values, before: values.at(-1) ?? null, after: null };
  return {
    values,
    before: values.findLast(({ on }) => on <= membership.startOn) ?? null,
    after: values.findLast(({ on }) => on > membership.startOn) ?? null,
  };
}

import type { Person } from '../../model/policy.ts';

interface Span {
  from: number;
  until: number;
}

/** Absences of a person in order, those that touch put together, in milliseconds since the epoch. */
function spansOf({ absences = [] }: Person): Span[] {
  const spans = absences
    .map(({ from, until }) => ({ from: Date.parse(from), until: Date.parse(until) }))
    .sort((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.until) last.until = Math.max(last.until, span.until);
    else joined.push({ ...span });
  }
  return joined;
}

/**
 * The first stretch in which all of some people are away at once; undefined where always somebody is not.
 * @param from milliseconds since the epoch
 * @param until milliseconds since the epoch
 */
export function commonAbsence(people: readonly Person[], from: number, until: number): Span | undefined {
  const [first = [], ...others] = people.map(spansOf);
  let common = first;
  for (const spans of others)
    common = common.flatMap((a) =>
      spans
        .map((b) => ({ from: Math.max(a.from, b.from), until: Math.min(a.until, b.until) }))
        .filter((span) => span.from < span.until),
    );
  return common.find((span) => span.until > from && span.from < until);
}

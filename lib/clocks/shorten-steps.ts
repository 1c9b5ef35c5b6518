import type { ClockStep } from '../model/assessment.ts';

/** As many openings in a row are told one by one; of more, the first and the last ones. */
const MOST_OPENINGS = 7;
const OPENINGS_KEPT = 3;
/** As many steps are told; of more, the first and the last ones. */
const MOST_STEPS = 40;

/** Puts the middle of a long row of openings together as one. */
function joinOpenings(row: ClockStep[]): ClockStep[] {
  if (row.length <= MOST_OPENINGS) return row;
  const middle = row.slice(OPENINGS_KEPT, -OPENINGS_KEPT);
  const [from, to] = [middle[0] as ClockStep, middle.at(-1) as ClockStep];
  const joined: ClockStep = { ...to, at: from.at, stretches: middle.length };
  return [...row.slice(0, OPENINGS_KEPT), joined, ...row.slice(-OPENINGS_KEPT)];
}

/**
 * Steps that a person can still read and a page can hold: a target of weeks and a ticket with hundreds of changes give more
 * than anybody checks. The sums stay right: each step says what was counted in all.
 */
export function shortenSteps(steps: readonly ClockStep[]): ClockStep[] {
  const short: ClockStep[] = [];
  let row: ClockStep[] = [];
  for (const step of steps) {
    if (step.what === 'open') {
      row.push(step);
      continue;
    }
    short.push(...joinOpenings(row), step);
    row = [];
  }
  short.push(...joinOpenings(row));
  if (short.length <= MOST_STEPS) return short;
  const [head, left, tail] = [
    short.slice(0, MOST_STEPS / 2),
    short.slice(MOST_STEPS / 2, 1 - MOST_STEPS / 2),
    short.slice(1 - MOST_STEPS / 2),
  ];
  const [from, to] = [left[0] as ClockStep, left.at(-1) as ClockStep];
  return [...head, { what: 'more', at: from.at, counted: to.counted, stretches: left.length }, ...tail];
}

import type { Story } from './story-teller.ts';

/** As many openings in a row are told one by one; of more, the first and the last ones. */
const MOST_OPENINGS = 7;
const OPENINGS_KEPT = 3;
/** As many steps are told; of more, the first and the last ones. */
const MOST_STEPS = 40;

/** Puts the middle of a long row of openings together as one. */
function joinOpenings(row: Story[]): Story[] {
  if (row.length <= MOST_OPENINGS) return row;
  const middle = row.slice(OPENINGS_KEPT, -OPENINGS_KEPT);
  const [from, to] = [middle[0] as Story, middle.at(-1) as Story];
  const joined: Story = { ...to, at: from.at, stretches: middle.length };
  return [...row.slice(0, OPENINGS_KEPT), joined, ...row.slice(-OPENINGS_KEPT)];
}

/**
 * Steps that a person can still read and a page can hold: a target of weeks and a ticket with hundreds of changes give more
 * than anybody checks. The sums stay right: each step says what was counted in all.
 */
export function shortenSteps(steps: readonly Story[]): Story[] {
  const short: Story[] = [];
  let row: Story[] = [];
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
  const [from, to] = [left[0] as Story, left.at(-1) as Story];
  return [...head, { what: 'more', at: from.at, counted: to.counted, stretches: left.length }, ...tail];
}

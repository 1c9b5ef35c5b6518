import { hearsCalm } from '../hear-calm.ts';
import { findHabit, type Habit } from './find-shouting.ts';
import type { Reading } from './read-messages.ts';

/** True where nothing in two messages or more has a small letter: a keyboard's habit. */
const areInCapitals = (theirs: readonly Reading[]) =>
  theirs.length > 1 && !theirs.some(({ sentences }) => sentences.some(({ text }) => /\p{Ll}/u.test(text)));

/**
 * What tells nothing in each of the customer's messages, as they had written so before while calm ("Thanks!!! It works!!!"),
 * or never write otherwise.
 */
export function findHabits(readings: readonly Reading[]): Map<string, Habit> {
  const habits = new Map<string, Habit>();
  const theirs = readings.filter(({ speaker, sentences }) => speaker === 'customer' && sentences.length > 0);
  if (theirs.length < 2) return habits;
  let known: Habit = { capitals: areInCapitals(theirs), marks: false };
  for (const reading of theirs) {
    if (known.capitals || known.marks) habits.set(reading.message.id, known);
    const { capitals, marks } = findHabit(reading.sentences);
    const isNew = (capitals && !known.capitals) || (marks && !known.marks);
    if (isNew && hearsCalm(reading)) known = { capitals: capitals || known.capitals, marks: marks || known.marks };
  }
  return habits;
}

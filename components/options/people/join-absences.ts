import type { Absence } from '../../../lib/model/duty.ts';

/** Time away in order, with what overlaps or touches as one, and without what is empty. */
export function joinAbsences(absences: readonly Absence[]): Absence[] {
  const joined: Absence[] = [];
  for (const absence of absences.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))) {
    if (Date.parse(absence.until) <= Date.parse(absence.from)) continue;
    const last = joined.at(-1);
    if (!last || Date.parse(last.until) < Date.parse(absence.from)) joined.push({ ...absence });
    else if (Date.parse(absence.until) > Date.parse(last.until)) last.until = absence.until;
  }
  return joined;
}

import ICAL from 'ical.js';

/** Steps that all series of one file may take together; used up by each. */
export interface SeriesPatience {
  left: number;
}

/** How often a calendar's days may come again. Nobody is away by the second, and such a file only costs time. */
const DAYS = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** Rules of one series: the standard knows one, and each is looked through at every step of the others. */
const MOST_RULES = 4;
/** Single dates that are added to a series, or left out of it. */
const MOST_DATES = 2000;

/**
 * Makes a series end: the library looks for the next time of a rule such as "every day that is the 30th of February" for
 * ever, so that one line of a file would hold up whoever reads it.
 * @throws RangeError at once where a rule is of hours or less or there are too many, later where the patience is used up
 */
export function boundSeries(entry: ICAL.Component, patience: SeriesPatience): void {
  const rules = entry.getAllProperties('rrule');
  const dates = ['rdate', 'exdate'].flatMap((name) => entry.getAllProperties(name));
  if (rules.length > MOST_RULES) throw new RangeError('more rules than a series has');
  if (dates.reduce((sum, one) => sum + one.getValues().length, 0) > MOST_DATES)
    throw new RangeError('more dates than a series has');
  for (const property of rules) {
    const rule = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur) || !DAYS.includes(rule.freq)) throw new RangeError('no series of days');
    const iterate = rule.iterator.bind(rule);
    rule.iterator = (start) => {
      const times = iterate(start) as ICAL.RecurIterator & { check_contracting_rules(): boolean };
      const fits = times.check_contracting_rules.bind(times);
      times.check_contracting_rules = () => {
        if (patience.left-- <= 0) throw new RangeError('a series without an end in sight');
        return fits();
      };
      return times;
    };
  }
}

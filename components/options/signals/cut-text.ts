interface Range {
  start?: number | null | undefined;
  end?: number | null | undefined;
}

export interface Cut {
  part: string;
  /** UTF-16 offset in the text. */
  start: number;
  isMarked: boolean;
}

/** A text cut where marked parts begin and end; parts that overlap become one. All pieces together are the text. */
export function cutText(text: string, ranges: readonly Range[]): Cut[] {
  const marks = ranges
    .flatMap(({ start, end }) => (start == null || end == null || end <= start ? [] : [{ start, end }]))
    .toSorted((a, b) => a.start - b.start);
  const cuts: Cut[] = [];
  let done = 0;
  const push = (end: number, isMarked: boolean) => {
    if (end > done) cuts.push({ part: text.slice(done, end), start: done, isMarked });
    done = Math.max(done, end);
  };
  for (const [at, { start }] of marks.entries()) {
    push(start, false);
    let { end } = marks[at] as { end: number };
    for (const later of marks.slice(at + 1)) if (later.start <= end) end = Math.max(end, later.end);
    push(end, true);
  }
  push(text.length, false);
  return cuts;
}

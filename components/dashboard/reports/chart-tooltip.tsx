/** One bar as a chart draws it: what it is called, how high it is, and its number in words. */
export interface Bar {
  key: string;
  name: string;
  /** Null where it is not known: no bar at all. */
  value: number | null;
  words: string;
  made: string;
}

/** What is said of the bar under the pointer, or the one that the arrow keys are at. */
export function ChartTooltip({ active, payload }: { active?: boolean; payload?: readonly { payload?: unknown }[] }) {
  const bar = payload?.[0]?.payload as Bar | undefined;
  if (!active || !bar) return null;
  return (
    <div className="report-tooltip">
      <p dir="auto">{bar.name}</p>
      <p className="figures">
        <strong>{bar.words}</strong> <span className="soft">{bar.made}</span>
      </p>
    </div>
  );
}

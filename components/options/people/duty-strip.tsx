import type { DutyStretch } from '../../../lib/messages/people-messages.ts';

const HEIGHT = 20;

/**
 * A role's week as a strip: a bar where somebody is on duty, a crossed box where nobody is though somebody should be, a thin
 * line outside its hours. For the eye only: the words stand beside it.
 */
export function DutyStrip({
  days,
  now,
  week,
  label,
  isHole,
}: {
  /** Begin of each day, and the end of the last. */
  days: readonly string[];
  now: string;
  week: readonly DutyStretch[];
  label: (stretch: DutyStretch) => string;
  /** True where nobody is there though somebody should be. */
  isHole: (stretch: DutyStretch) => boolean;
}) {
  const start = Date.parse(days[0] ?? now);
  const minutes = (at: string) => (Date.parse(at) - start) / 60_000;
  const width = minutes(days.at(-1) ?? now);
  // Whoever follows whoever has another shade, so that where a duty passes on can be seen.
  const shades = new Map([...new Set(week.map(({ person }) => person))].map((person, index) => [person, index % 2]));
  return (
    <svg
      className="duty-strip"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {days.slice(1, -1).map((day) => (
        <line key={day} className="duty-day" x1={minutes(day)} x2={minutes(day)} y1="0" y2={HEIGHT} />
      ))}
      {week.map((stretch) => {
        const [x, end] = [minutes(stretch.from), minutes(stretch.until)];
        const title = <title>{label(stretch)}</title>;
        if (stretch.person)
          return (
            <rect
              key={stretch.from}
              className={`duty-on duty-on-${stretch.why} duty-shade-${shades.get(stretch.person)}`}
              x={x}
              y="5"
              width={end - x}
              height="10"
            >
              {title}
            </rect>
          );
        if (!isHole(stretch))
          return (
            <rect key={stretch.from} className="duty-closed" x={x} y="9.5" width={end - x} height="1">
              {title}
            </rect>
          );
        return (
          <g key={stretch.from} className="duty-hole">
            {title}
            <rect x={x} y="1.5" width={end - x} height={HEIGHT - 3} />
            <path d={`M${x} 1.5L${end} ${HEIGHT - 1.5}M${x} ${HEIGHT - 1.5}L${end} 1.5`} />
          </g>
        );
      })}
      <line className="duty-moment" x1={minutes(now)} x2={minutes(now)} y1="0" y2={HEIGHT} />
    </svg>
  );
}

import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useSession } from '../../shared/session.tsx';
import { useHeld } from '../../ui/held.tsx';
import { addPeriod, DAY_MINUTES, minutesOf, moveEdge, movePeriod, type Period, timeOf } from './day-periods.ts';

const STEP = 15;
const snap = (minutes: number) => Math.round(minutes / STEP) * STEP;
const percent = (minutes: number) => `${(minutes / DAY_MINUTES) * 100}%`;

interface Drag {
  kind: 'edge' | 'move' | 'new';
  index: number;
  edge: 0 | 1;
  /** Minutes between the pointer and what it holds; where a new period starts. */
  at: number;
  base: readonly Period[];
}

/** A day's hours as bars over its 24: edges and bars are dragged, a new bar is drawn, and each edge follows the arrow keys. */
export function DayTrack({
  dayName,
  periods,
  isBroken,
  onChange,
}: {
  dayName: string;
  periods: readonly Period[];
  /** True where the hours cannot be shown: they are typed, and not right yet. */
  isBroken: boolean;
  onChange: (periods: Period[]) => void;
}) {
  const { say } = useSession();
  const held = useHeld();
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const [isDragging, setDragging] = useState(false);
  const shown = isBroken ? [] : periods;

  const minutesAt = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    return box && box.width > 0 ? ((event.clientX - box.left) / box.width) * DAY_MINUTES : 0;
  };
  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || isBroken || held) return;
    const under = (event.target as HTMLElement).closest<HTMLElement>('[data-period]');
    const minutes = minutesAt(event);
    const index = Number(under?.dataset.period ?? -1);
    const period = periods[index];
    const edge = under?.dataset.edge === '1' ? 1 : 0;
    const kind = under?.dataset.edge !== undefined ? 'edge' : period ? 'move' : 'new';
    const holds = period ? minutesOf(period[kind === 'edge' ? edge : 0]) : 0;
    drag.current = { kind, index, edge, at: kind === 'new' ? minutes : minutes - holds, base: periods };
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    const now = drag.current;
    if (!now) return;
    const minutes = minutesAt(event);
    if (now.kind === 'edge') onChange(moveEdge(now.base, now.index, now.edge, snap(minutes - now.at)));
    else if (now.kind === 'move') onChange(movePeriod(now.base, now.index, snap(minutes - now.at)));
    // A click alone draws nothing.
    else if (Math.abs(minutes - now.at) >= STEP) {
      const within = (value: number) => Math.min(DAY_MINUTES, Math.max(0, snap(value)));
      onChange(addPeriod(now.base, within(now.at), within(minutes)));
    }
  };
  const end = () => {
    drag.current = null;
    setDragging(false);
  };
  const press = (event: KeyboardEvent, index: number, edge: 0 | 1) => {
    if (held) return;
    const now = minutesOf(periods[index]?.[edge] ?? '00:00');
    const by: Record<string, number> = {
      ArrowLeft: now - STEP,
      ArrowDown: now - STEP,
      ArrowRight: now + STEP,
      ArrowUp: now + STEP,
      PageDown: now - 60,
      PageUp: now + 60,
      Home: 0,
      End: DAY_MINUTES,
    };
    const next = by[event.key];
    if (next !== undefined) onChange(moveEdge(periods, index, edge, snap(next)));
    else if (event.key === 'Delete' || event.key === 'Backspace') onChange(periods.filter((_, i) => i !== index));
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={track}
      className="day-track"
      data-dragging={isDragging || undefined}
      data-broken={isBroken || undefined}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {shown.map(([open, close], i) => (
        <div
          // A period has no name of its own: its place in the day is what it is.
          // biome-ignore lint/suspicious/noArrayIndexKey: the handle that is dragged must stay the same element
          key={i}
          className="day-bar"
          data-period={i}
          style={{ left: percent(minutesOf(open)), width: percent(minutesOf(close) - minutesOf(open)) }}
        >
          {([0, 1] as const).map((edge) => (
            <div
              key={edge}
              className="day-edge"
              data-period={i}
              data-edge={edge}
              role="slider"
              tabIndex={0}
              aria-readonly={held}
              aria-label={say(edge === 0 ? 'hours.edge.opens' : 'hours.edge.closes', { day: dayName, number: i + 1 })}
              aria-valuemin={0}
              aria-valuemax={DAY_MINUTES}
              aria-valuenow={minutesOf(edge === 0 ? open : close)}
              aria-valuetext={timeOf(minutesOf(edge === 0 ? open : close))}
              onKeyDown={(event) => press(event, i, edge)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

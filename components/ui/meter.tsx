import { Meter as AriaMeter } from 'react-aria-components/Meter';
import './meter.css';

/** A thin bar from 0 to 100 with a tick at each threshold. */
export function Meter({
  value,
  label,
  ticks,
  tone,
}: {
  value: number;
  label: string;
  ticks: readonly number[];
  tone: string;
}) {
  const width = Math.max(0, Math.min(100, value));
  return (
    <AriaMeter value={width} aria-label={label} className="meter" data-tone={tone}>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" width="100%" height="4" aria-hidden="true" focusable="false">
        <rect className="meter-track" width="100" height="4" />
        <rect className="meter-value" width={width} height="4" />
        {ticks.map((tick) => (
          <rect key={tick} className="meter-tick" x={tick - 0.3} width="0.6" height="4" />
        ))}
      </svg>
    </AriaMeter>
  );
}

/** A share between 0 and 1 with its interval, drawn: what is said beside it in words. */
export function IntervalBar({ share, low, high }: { share: number; low: number; high: number }) {
  return (
    <svg
      className="interval"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      width="100%"
      height="8"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="interval-track" y="3" width="100" height="2" />
      <rect className="interval-range" x={low * 100} y="2" width={(high - low) * 100} height="4" />
      <rect className="interval-share" x={Math.min(98.8, share * 100 - 0.6)} width="1.2" height="8" />
    </svg>
  );
}

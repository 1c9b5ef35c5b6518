/** The course of a value as a thin line, oldest first; nothing for fewer than two values. The numbers stand beside it. */
export function ValueLine({ values, label }: { values: readonly { value: number; on: string }[]; label: string }) {
  if (values.length < 2) return null;
  const numbers = values.map(({ value }) => value);
  const days = values.map(({ on }) => Date.parse(on));
  const place = (at: number, all: readonly number[], size: number) => {
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return high === low ? size / 2 : ((at - low) / (high - low)) * size;
  };
  const points = values.map(
    ({ value }, i) => `${2 + place(days[i] as number, days, 92)},${18 - place(value, numbers, 16)}`,
  );
  return (
    <svg className="value-line" viewBox="0 0 96 20" width="96" height="20" role="img" aria-label={label}>
      <polyline points={points.join(' ')} />
    </svg>
  );
}

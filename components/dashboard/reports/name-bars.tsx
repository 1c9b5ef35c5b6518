import { BarChart, Bar as BarShape, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { type Bar, ChartTooltip } from './chart-tooltip.tsx';

const ROW = 34;

/** Bars below one another, the longest first, each with its name before it and its number behind it. */
export function NameBars({ label, bars, isNarrow }: { label: string; bars: readonly Bar[]; isNarrow: boolean }) {
  // What is not known has no length, and yet its words stand there.
  const drawn = bars.map((bar) => ({ ...bar, length: bar.value ?? 0 }));
  return (
    <div className="report-chart">
      <ResponsiveContainer width="100%" height={bars.length * ROW + 8}>
        <BarChart
          data={drawn}
          layout="vertical"
          margin={{ top: 0, right: 64, bottom: 0, left: 0 }}
          aria-label={label}
          role="img"
        >
          <XAxis type="number" hide domain={[0, 'dataMax']} />
          <YAxis
            type="category"
            dataKey="name"
            width={isNarrow ? 120 : 220}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={{ fill: 'var(--ink)', fontSize: 12 }}
          />
          <Tooltip content={<ChartTooltip />} cursor={{ fill: 'var(--surface-hover)' }} isAnimationActive={false} />
          <BarShape
            dataKey="length"
            minPointSize={1}
            fill="var(--accent)"
            barSize={14}
            radius={[0, 3, 3, 0]}
            isAnimationActive={false}
          >
            <LabelList dataKey="words" position="right" fill="var(--ink)" fontSize={12} />
          </BarShape>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

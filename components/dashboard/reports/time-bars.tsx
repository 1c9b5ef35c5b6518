import { BarChart, Bar as BarShape, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { MeasureUnit } from '../../../lib/model/report.ts';
import { useSession } from '../../shared/session.tsx';
import { type Bar, ChartTooltip } from './chart-tooltip.tsx';
import { valueWords } from './figure-words.ts';

const AXIS = { stroke: 'var(--edge-strong)', tick: { fill: 'var(--ink-soft)', fontSize: 12 }, tickLine: false };

/** Bars side by side as time passes; arrow keys go from one to the next. */
export function TimeBars({ label, unit, bars }: { label: string; unit: MeasureUnit; bars: readonly Bar[] }) {
  const { say, locale } = useSession();
  return (
    <div className="report-chart">
      <ResponsiveContainer width="100%" height={200}>
        <BarChart data={[...bars]} margin={{ top: 8, right: 4, bottom: 0, left: 4 }} aria-label={label} role="img">
          <CartesianGrid vertical={false} stroke="var(--edge)" />
          <XAxis dataKey="name" {...AXIS} interval="preserveStartEnd" minTickGap={12} />
          <YAxis
            {...AXIS}
            axisLine={false}
            // Where every share is 0, an axis of its own making would go up to 400 %.
            domain={[0, unit === 'share' ? (max: number) => (max > 0 ? max : 0.1) : 'auto']}
            width={64}
            allowDecimals={unit !== 'count'}
            tickFormatter={(value: number) => valueWords(value, unit, { say, locale })}
          />
          <Tooltip content={<ChartTooltip />} cursor={{ fill: 'var(--surface-hover)' }} isAnimationActive={false} />
          <BarShape
            dataKey="value"
            fill="var(--accent)"
            maxBarSize={44}
            radius={[3, 3, 0, 0]}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
      <p className="soft small report-hint">{say('report.chart.hint')}</p>
    </div>
  );
}

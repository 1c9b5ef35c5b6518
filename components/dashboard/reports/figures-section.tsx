import type { ReactNode } from 'react';
import type { MeasureId, Report } from '../../../lib/model/report.ts';
import { useSession } from '../../shared/session.tsx';
import { Unbroken } from '../../shared/unbroken.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { Figure } from './figure.tsx';

/** Some numbers that belong together, and behind them what each of them means. */
export function FiguresSection({
  title,
  ids,
  report,
  children,
}: {
  title: string;
  ids: readonly MeasureId[];
  report: Report;
  children?: ReactNode;
}) {
  const { say } = useSession();
  const measures = ids.flatMap((id) => report.measures.find((one) => one.id === id) ?? []);
  return (
    <Section title={title}>
      <dl className="report-figures">
        {measures.map((measure) => (
          <Figure key={measure.id} measure={measure} before={report.before} />
        ))}
      </dl>
      {children}
      <Disclosure summary={say('report.means')}>
        <dl className="report-means">
          {ids.map((id) => (
            <div key={id}>
              <dt>{say(`report.measure.${id}`)}</dt>
              <dd>
                <Unbroken>{say(`report.means.${id}`)}</Unbroken>
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Section>
  );
}

import type { SyncRun } from '../../../lib/model/team.ts';
import { problemText } from '../../shared/problem-text.ts';
import { useSession } from '../../shared/session.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

const COLUMNS = ['up', 'down', 'requests', 'bytes', 'took'] as const;

/** The last fifty runs, the newest first (item 7). */
export function RunsTable({ runs }: { runs: readonly SyncRun[] }) {
  const { say, locale } = useSession();
  if (runs.length === 0) return null;
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'medium' });
  const figure = new Intl.NumberFormat(locale);
  const bytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  const took = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', maximumSignificantDigits: 2 });
  const cells = (run: SyncRun) => ({
    up: figure.format(run.up),
    down: figure.format(run.down),
    requests: figure.format(run.requests),
    bytes: bytes.format((run.bytesUp + run.bytesDown) / 1000),
    took: took.format(run.ms / 1000),
  });
  return (
    <Disclosure isLazy summary={say('team.runs', { count: runs.length })}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard, too */}
      <section className="runs" tabIndex={0} aria-label={say('team.runs', { count: runs.length })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('team.runs.at')}</th>
              <th scope="col">{say('team.runs.outcome')}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="runs-figure">
                  {say(`team.runs.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.toReversed().map((run) => {
              const shown = cells(run);
              return (
                <tr key={run.at}>
                  <td className="figures">{time.format(Date.parse(run.at))}</td>
                  <td className="runs-outcome">
                    {say(`sync.said.${run.outcome}`)}
                    {run.problem && <span className="soft">{problemText(say, run.problem)}</span>}
                  </td>
                  {COLUMNS.map((column) => (
                    <td key={column} className="runs-figure figures">
                      {shown[column]}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Disclosure>
  );
}

import { useSession } from '../../shared/session.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

/** The numbers behind a chart, for whoever would rather read them. */
export function ChartTable({
  label,
  head,
  rows,
}: {
  label: string;
  /** Two columns, or three where it is said what the values are made of. */
  head: readonly string[];
  rows: readonly { key: string; name: string; value: string; made: string }[];
}) {
  const { say } = useSession();
  return (
    <Disclosure summary={say('report.table')}>
      <table className="table report-table" aria-label={label}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, value, made }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td className="figures">{value}</td>
              {head.length > 2 && <td className="figures soft">{made}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}

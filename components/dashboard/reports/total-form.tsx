import { useState } from 'react';
import type { Report } from '../../../lib/model/report.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { NumberField } from '../../ui/number-field.tsx';

const MOST = 10_000_000;

/** How many tickets there were in all, by the helpdesk's own count: what the rate is a share of (R133). */
export function TotalForm({ report, onSaved }: { report: Report; onSaved: () => void }) {
  const { say, ask, locale } = useSession();
  const [value, setValue] = useState<number | null>(report.total);
  const { busy, problem, run } = useRun();
  const { from, to, filter, total } = report;
  const save = (next: number | null) =>
    run(async () => {
      await ask('report.count', { from, to, filter: { site: filter.site, group: filter.group }, total: next });
      setValue(next);
      onSaved();
    });
  const shown = total === null ? say('report.total.none') : new Intl.NumberFormat(locale).format(total);
  return (
    <Disclosure
      summary={
        <>
          {say('report.total')} <span className="soft figures">{shown}</span>
        </>
      }
    >
      <div className="report-total">
        <p className="soft small">{say('report.total.hint')}</p>
        <NumberField
          label={say('report.total')}
          value={value}
          placeholder="0"
          min={0}
          max={MOST}
          isLabelShown
          onChange={setValue}
        />
        <div className="case-form-actions">
          <Button isPending={busy} isDisabled={value === null || value === total} onPress={() => void save(value)}>
            {say('report.total.save')}
          </Button>
          {total !== null && (
            <Button look="bare" isPending={busy} onPress={() => void save(null)}>
              {say('report.total.drop')}
            </Button>
          )}
        </div>
        <ProblemNotice problem={problem} />
      </div>
    </Disclosure>
  );
}

import { today } from '@internationalized/date';
import { useCallback, useState } from 'react';
import type { Report, ReportAsk } from '../../../lib/model/report.ts';
import { saveFile } from '../../options/save-file.ts';
import { dayWords } from '../../shared/day-words.ts';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { GroupsSection, ReasonsSection, TurnsSection } from './breakdowns.tsx';
import { FiguresSection } from './figures-section.tsx';
import { daysOf } from './periods.ts';
import { ReportControls } from './report-controls.tsx';
import { TimeSection } from './time-section.tsx';
import { TotalForm } from './total-form.tsx';

const firstAsk = (): ReportAsk => ({
  ...daysOf('this-month', today(Intl.DateTimeFormat().resolvedOptions().timeZone)),
  filter: {},
});

/** The team's numbers for a time and a part of the work (R133–R141, W7). */
export function ReportTab() {
  const { say, ask: send } = useSession();
  const [ask, setAsk] = useState(firstAsk);
  const { value: report, problem, reload } = useLoaded(useCallback(() => send('report.get', ask), [send, ask]));
  const { busy, problem: unsaved, run } = useRun();
  const save = () =>
    run(async () => {
      const { text, name } = await send('report.csv', ask);
      saveFile(name, text, 'text/csv');
    });
  return (
    <div className="report-tab">
      <ReportControls ask={ask} report={report} onChange={setAsk} />
      {problem && <LoadFailed problem={problem} onRetry={reload} />}
      {report ? (
        <>
          <ReportHead report={report} />
          {!report.isHidden && <ReportBody key={JSON.stringify(report.filter)} report={report} onSaved={reload} />}
          <div className="case-form-actions report-actions">
            <Button icon="arrow-down" isPending={busy} isDisabled={report.isHidden} onPress={() => void save()}>
              {say('report.save-csv')}
            </Button>
            <Button onPress={() => print()}>{say('report.print')}</Button>
          </div>
          <ProblemNotice problem={unsaved} />
        </>
      ) : (
        !problem && <Skeleton lines={['long', 'medium', 'long']} />
      )}
    </div>
  );
}

/** Of which days, and what of the work is not in it. */
function ReportHead({ report }: { report: Report }) {
  const { say, locale } = useSession();
  const { from, to, timeZone, hidden, unplaced, isHidden, leastPeople: people } = report;
  const parts = hidden.groups + hidden.sites + hidden.languages;
  const isForgotten = report.measures.some(({ unknown }) => unknown === 'forgotten');
  return (
    <div className="report-about">
      <p className="figures">
        {say('report.of', { from: dayWords(from, locale), to: dayWords(to, locale), zone: timeZone })}
      </p>
      {isHidden && <Notice icon="shield">{say('report.hidden', { people })}</Notice>}
      {isForgotten && (
        <p className="soft small">{say('report.known-since', { day: dayWords(report.knownSince, locale) })}</p>
      )}
      {unplaced.cases + unplaced.tickets > 0 && <p className="soft small">{say('report.unplaced', unplaced)}</p>}
      {parts > 0 && <p className="soft small">{say('report.hidden.parts', { count: parts, people })}</p>}
    </div>
  );
}

function ReportBody({ report, onSaved }: { report: Report; onSaved: () => void }) {
  const { say } = useSession();
  const basis = report.measures.find(({ id }) => id === 'rate')?.basis ?? 'seen';
  return (
    <>
      <FiguresSection
        title={`${say('report.section.rate')} · ${say(`report.basis.${basis}`)}`}
        ids={['rate', 'rate-narrow', 'rate-complaint']}
        report={report}
      >
        <p className="soft small">{say('report.readings')}</p>
        {report.mayTotal && <TotalForm key={`${report.from} ${report.to}`} report={report} onSaved={onSaved} />}
      </FiguresSection>
      <TimeSection report={report} />
      <GroupsSection report={report} />
      <FiguresSection
        title={`${say('report.section.first')} · ${say('report.basis.seen')}`}
        ids={['fcr', 'first-reply', 'resolution', 'sla']}
        report={report}
      />
      <FiguresSection
        title={`${say('report.section.cases')} · ${say('report.basis.log')}`}
        ids={['opened', 'closed', 'lead', 'case-resolution', 'case-promise', 'updates', 'post-mortems', 'neutral']}
        report={report}
      />
      <ReasonsSection report={report} />
      <TurnsSection report={report} />
      <FiguresSection
        title={say('report.section.customers')}
        ids={[
          'satisfaction-before',
          'satisfaction-after',
          'loyalty-before',
          'loyalty-after',
          'survey-tried',
          'survey-score',
        ]}
        report={report}
      />
      <FiguresSection title={say('report.section.alerts')} ids={['precision', 'avoided']} report={report} />
    </>
  );
}

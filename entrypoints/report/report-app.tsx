import { useState } from 'react';
import { CaseReport } from '../../components/archive/case-report.tsx';
import { LoadFailed } from '../../components/shared/load-failed.tsx';
import { SessionProvider } from '../../components/shared/session.tsx';
import { useLoaded } from '../../components/shared/use-loaded.ts';
import { send } from '../../lib/messages/send.ts';

const loadReport = () => send('case.report', { id: decodeURIComponent(location.hash.slice(1)) });

/** A case to print, as it stands when the page is opened: paper does not change either. */
export function ReportApp() {
  const { value: report, problem, reload } = useLoaded(loadReport);
  const [fallback] = useState(() => navigator.language);
  return (
    <SessionProvider language={report?.language ?? fallback} ask={send}>
      {report ? <CaseReport report={report} /> : problem && <LoadFailed isPage problem={problem} onRetry={reload} />}
    </SessionProvider>
  );
}

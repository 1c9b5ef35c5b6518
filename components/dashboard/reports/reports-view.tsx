import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/skeleton.tsx';

const ReportsPage = lazy(() => import('./reports-page.tsx'));

/** The page of reports with its charts, which nobody loads who does not open it. */
export function ReportsView() {
  return (
    <Suspense fallback={<Skeleton lines={['long', 'medium', 'long']} />}>
      <ReportsPage />
    </Suspense>
  );
}

import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/skeleton.tsx';

const DrillsPage = lazy(async () => ({ default: (await import('./drills-page.tsx')).DrillsPage }));

/** Short exercises, loaded when somebody goes there. Nothing that happens elsewhere changes them. */
export function DrillsView() {
  return (
    <Suspense fallback={<Skeleton lines={['long', 'medium', 'long']} />}>
      <DrillsPage />
    </Suspense>
  );
}

import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/skeleton.tsx';

const ScriptsPage = lazy(async () => ({ default: (await import('./scripts-page.tsx')).ScriptsPage }));

/** The page of scripts, loaded when somebody goes there. */
export function ScriptsView({ stamp }: { stamp: unknown }) {
  return (
    <Suspense fallback={<Skeleton lines={['long', 'medium', 'long']} />}>
      <ScriptsPage stamp={stamp} />
    </Suspense>
  );
}

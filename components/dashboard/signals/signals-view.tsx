import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/skeleton.tsx';

const SignalsPage = lazy(async () => ({ default: (await import('./signals-page.tsx')).SignalsPage }));

/** The page on which disagreement teaches, loaded when somebody goes there. */
export function SignalsView({ stamp }: { stamp: unknown }) {
  return (
    <Suspense fallback={<Skeleton lines={['long', 'medium', 'long']} />}>
      <SignalsPage stamp={stamp} />
    </Suspense>
  );
}

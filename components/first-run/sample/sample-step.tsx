import { useCallback } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import type { FirstTools } from '../first-tools.ts';
import { WhereToFind } from '../where-to-find.tsx';
import { SampleDesk } from './sample-desk.tsx';

/** A made-up conversation with the real panel beside it, and where both are found in earnest. */
export function SampleStep({ shortcut }: FirstTools) {
  const { ask, language } = useSession();
  const { value, problem, reload } = useLoaded(useCallback(() => ask('first.sample', {}), [ask]));
  return (
    <>
      {value && <SampleDesk key={language} sample={value} />}
      {!value && <NotLoaded problem={problem} onRetry={reload} lines={['long', 'medium', 'long', 'short', 'long']} />}
      <WhereToFind shortcut={shortcut} />
    </>
  );
}

import type { ComponentProps } from 'react';
import type { Problem } from '../../lib/model/problem.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { LoadFailed } from './load-failed.tsx';

interface Props {
  problem: Problem | null;
  onRetry: () => void;
  /** Grey lines as long as the words that are awaited. */
  lines?: ComponentProps<typeof Skeleton>['lines'];
}

/** What stands where something is not there yet: that it is on its way, or why it did not come, and once more. */
export function NotLoaded({ problem, onRetry, lines = ['long', 'medium', 'long'] }: Props) {
  return problem ? <LoadFailed problem={problem} onRetry={onRetry} /> : <Skeleton lines={lines} />;
}

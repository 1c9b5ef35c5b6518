import { useCallback, useEffect } from 'react';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Notice } from '../../ui/notice.tsx';

/** On the dashboard's first page: quarters that ended more than 30 days ago and were not reviewed (R97). `stamp` changes with the log. */
export function OverdueReviews({ stamp }: { stamp: unknown }) {
  const { say, ask, locale } = useSession();
  const { value, reload } = useLoaded(useCallback(() => ask('review.overdue', {}), [ask]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when anything changed
  useEffect(reload, [reload, stamp]);
  const names = (value?.quarters ?? []).map(({ name }) => name);
  if (names.length === 0) return null;
  const listed = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  return (
    <Notice icon="calendar" action={<a href="#reviews">{say('review.overdue.open')}</a>}>
      {say('review.overdue.line', { count: names.length, names: listed })}
    </Notice>
  );
}

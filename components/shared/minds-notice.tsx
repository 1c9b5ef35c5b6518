import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';
import { nameOf } from './name-of.ts';
import { useSession } from './session.tsx';

/** That two people changed the policy at the same time; for whoever may settle it (item 8). */
export function MindsNotice({ parts, action }: { parts: readonly string[]; action: ReactNode }) {
  const { say, locale } = useSession();
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    parts.map((part) => nameOf(say, 'policy-part', part)),
  );
  return (
    <Notice tone="warn" icon="info" action={action}>
      {say('minds.notice', { count: parts.length, parts: names })}
    </Notice>
  );
}

import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useSession } from './session.tsx';

/** A link that opens a tab of its own, and says so to whoever does not see the mark. @param href of the web, looked at before */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  const { say } = useSession();
  return (
    <a className="case-link" href={href} target="_blank" rel="noreferrer">
      {children}
      <Icon name="outside" />
      <span className="visually-hidden">{say('dashboard.opens-tab')}</span>
    </a>
  );
}

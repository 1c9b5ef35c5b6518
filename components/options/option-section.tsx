import { type ReactNode, useId } from 'react';
import { useSession } from '../shared/session.tsx';
import { Held } from '../ui/held.tsx';
import { Notice } from '../ui/notice.tsx';
import { heldOf, useManaged } from './managed/managed-context.tsx';

/** One part of the settings, with its title and what it is for. What the organisation holds can be looked at. */
export function OptionSection({
  anchor,
  title,
  help,
  status,
  children,
}: {
  anchor: string;
  title: string;
  help?: string;
  /** Stands beside the title, and is read out when it changes. */
  status?: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  const { say } = useSession();
  const held = heldOf(useManaged(), anchor);
  return (
    <section className="option-section" id={anchor} aria-labelledby={id}>
      <div className="option-head">
        <h2 id={id}>{title}</h2>
        <span className="soft small" role="status">
          {status}
        </span>
      </div>
      {help && <p className="soft option-help">{help}</p>}
      {held !== 'no' && <Notice>{say('managed.section')}</Notice>}
      {held === 'wholly' ? <Held>{children}</Held> : children}
    </section>
  );
}

import type { ElsewhereShown } from '../../lib/messages/elsewhere-shown.ts';
import { findWebUrl } from '../shared/find-web-url.ts';
import { nameOf } from '../shared/name-of.ts';
import { OutsideLink } from '../shared/outside-link.tsx';
import { useSession } from '../shared/session.tsx';
import { Notice } from '../ui/notice.tsx';

/** The same customer has an open case in another helpdesk (U4): whose it is, and the way there. */
export function ElsewherePart({ cases }: { cases: readonly ElsewhereShown[] }) {
  const { say } = useSession();
  return cases.map(({ id, ref, site, severity, owner, url }) => {
    const link = findWebUrl(url);
    return (
      <Notice key={id} tone="warn" icon="info">
        {say('quiet.elsewhere', { site: nameOf(say, 'site', site), ref, severity: say(`severity.${severity}`), owner })}{' '}
        {link && <OutsideLink href={link}>{say('panel.case.open-ticket')}</OutsideLink>}
      </Notice>
    );
  });
}

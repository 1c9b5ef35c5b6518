import { useSession } from '../../shared/session.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { BackupLook } from './backup-port.ts';

/** The parts as people know them; what is beside them is one line. */
const GROUPS = {
  events: ['events'],
  vault: ['vault'],
  seen: ['seen'],
  deliveries: ['deliveries'],
  drafts: ['drafts'],
  other: ['sightings', 'told', 'unread'],
} as const;
/** Where something was erased since, these are left out as a whole. */
const COPIES: readonly string[] = ['seen', 'deliveries', 'drafts', 'other'];

/** What restoring would do, before anything is done. */
export function RestorePlan({ look }: { look: BackupLook }) {
  const { say } = useSession();
  const sum = (parts: readonly string[], of: 'fresh' | 'known' | 'odd') =>
    parts.reduce((all, part) => all + (look.counts[part]?.[of] ?? 0), 0);
  const groups = Object.entries(GROUPS).flatMap(([group, parts]) => {
    const [fresh, known] = [sum(parts, 'fresh'), sum(parts, 'known')];
    if (fresh + known === 0 || (look.isErasedSince && COPIES.includes(group))) return [];
    return [{ group: group as keyof typeof GROUPS, fresh, known }];
  });
  const odd = sum(Object.values(GROUPS).flat(), 'odd');
  return (
    <>
      <ul className="backup-counts">
        {groups.map(({ group, fresh, known }) => (
          <li key={group}>
            <span>{say(`backup.part.${group}`)}</span>
            <span className="soft">{say('backup.counts', { fresh, known })}</span>
          </li>
        ))}
      </ul>
      <p className="soft">{say('backup.joins')}</p>
      {look.isErasedSince && <Notice icon="info">{say('backup.erased-since')}</Notice>}
      {odd > 0 && <Notice icon="info">{say('backup.odd', { count: odd })}</Notice>}
      {look.isInTeam && <Notice icon="info">{say('backup.in-team')}</Notice>}
    </>
  );
}

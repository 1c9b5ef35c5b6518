import type { Person } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { when } from '../../shared/when.ts';
import { Tag } from '../../ui/tag.tsx';
import { usePeople } from './people-tools.ts';

/** A person on one line: name, roles, and whether they are away just now. */
export function PersonSummary({ person }: { person: Person }) {
  const { say, locale } = useSession();
  const { me, nameOfRole } = usePeople();
  const now = Date.now();
  const away = person.absences?.find(({ from, until }) => Date.parse(from) <= now && now < Date.parse(until));
  const roles = person.roles.map(nameOfRole);
  return (
    <>
      <strong>{person.name || say('people.nameless')}</strong>
      {me === person.id && <Tag>{say('people.you')}</Tag>}
      <span className="soft">
        {roles.length > 0
          ? new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(roles)
          : say('people.no-roles')}
      </span>
      {away && <Tag tone="watch">{say('people.away', { when: when(away.until, now, { say, locale }) })}</Tag>}
    </>
  );
}

import type { Account } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Tag } from '../../ui/tag.tsx';

/** A customer on one line. */
export function AccountSummary({
  account: { domain, name, tier, csm, ae, renewal },
  names,
  locale,
}: {
  account: Account;
  names: ReadonlyMap<string, string>;
  locale: string;
}) {
  const { say } = useSession();
  const time = Date.parse(`${renewal}T00:00:00Z`);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const person = (field: 'csm' | 'ae', id: string) => `${say(`accounts.column.${field}`)}: ${names.get(id) ?? id}`;
  const rest = [
    ...(csm ? [person('csm', csm)] : []),
    ...(ae ? [person('ae', ae)] : []),
    ...(renewal ? [`${say('accounts.column.renewal')}: ${Number.isNaN(time) ? renewal : day.format(time)}`] : []),
  ];
  return (
    <>
      <strong>{name || domain || say('accounts.nameless')}</strong>
      {tier && <Tag>{tier}</Tag>}
      {name && domain && <span className="soft">{domain}</span>}
      {rest.length > 0 && <span className="soft small account-rest">{rest.join(' · ')}</span>}
    </>
  );
}

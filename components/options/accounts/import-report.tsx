import { ACCOUNT_FIELDS, type AccountChange, type ReadAccounts } from '../../../lib/model/account-import.ts';
import { useSession } from '../../shared/session.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';

const SHOWN = 50;

/** What a file would change, the lines that cannot be taken, and the names that nobody has. */
export function ImportReport({ read, names }: { read: ReadAccounts; names: ReadonlyMap<string, string> }) {
  const { say } = useSession();
  if (read.fault) return null;
  const { added, changed, removed } = read.counts;
  const more = (count: number) =>
    count > SHOWN && <li className="soft">{say('accounts.more', { count: count - SHOWN })}</li>;
  return (
    <>
      <p role="status">
        <strong>{say('accounts.changes', read.counts)}</strong>
      </p>
      {read.changes.length > 0 && (
        <ul className="change-list">
          {read.changes.slice(0, SHOWN).map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes in part
            <ChangeLine key={index} change={change} names={names} />
          ))}
          {more(added + changed + removed)}
        </ul>
      )}
      {read.badCount > 0 && (
        <Notice tone="warn" icon="alert">
          <strong>{say('accounts.bad', { count: read.badCount })}</strong>
          <ul className="bad-list">
            {read.bad.slice(0, SHOWN).map(({ line, fault, value }) => (
              <li key={`${line} ${value}`}>
                <span className="figures bad-line">{say('accounts.line', { line })}</span>{' '}
                {say(`accounts.bad.${fault}`, { value })}
              </li>
            ))}
            {more(read.badCount)}
          </ul>
        </Notice>
      )}
      {read.unknownCount > 0 && (
        <Notice tone="warn" icon="person">
          {say('accounts.unknown', { count: read.unknownCount })}
          <ul className="bad-list">
            {read.unknown.slice(0, SHOWN).map(({ name, count, several }) => (
              <li key={name}>{say(`accounts.unknown.${several ? 'several' : 'name'}`, { name, count })}</li>
            ))}
            {more(read.unknownCount)}
          </ul>
        </Notice>
      )}
    </>
  );
}

function ChangeLine({
  change: { kind, before, after },
  names,
}: {
  change: AccountChange;
  names: ReadonlyMap<string, string>;
}) {
  const { say } = useSession();
  const account = after ?? before;
  const value = (of: typeof after, field: (typeof ACCOUNT_FIELDS)[number]) => {
    const raw = of?.[field];
    return raw ? (names.get(raw) ?? raw) : '–';
  };
  const fields =
    kind === 'changed' ? ACCOUNT_FIELDS.filter((field) => value(before, field) !== value(after, field)) : [];
  const said = fields.map(
    (field) => `${say(`accounts.column.${field}`)}: ${value(before, field)} → ${value(after, field)}`,
  );
  return (
    <li>
      <Tag tone={kind === 'removed' ? 'watch' : kind === 'added' ? 'good' : 'plain'}>
        {say(`accounts.change.${kind}`)}
      </Tag>
      <span>
        {account?.name}{' '}
        <span className="soft">
          {said.length > 0 ? said.join(' · ') : account?.domain !== account?.name && account?.domain}
        </span>
      </span>
    </li>
  );
}

import { bareDomain, isDomain } from '../../../lib/model/domain.ts';
import type { Account, Person } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PersonChoice } from './person-choice.tsx';

/** A customer, each field to be changed in place. */
export function AccountForm({
  account,
  others,
  people,
  onChange,
  onRemove,
}: {
  account: Account;
  /** The whole list, this one among them. */
  others: readonly Account[];
  people: readonly Person[];
  onChange: (part: Partial<Account>) => void;
  onRemove: () => void;
}) {
  const { say } = useSession();
  const domain = bareDomain(account.domain);
  const isTwice = others.some((other) => other !== account && bareDomain(other.domain) === domain);
  const fault = domain === '' ? undefined : !isDomain(domain) ? 'invalid' : isTwice ? 'twice' : undefined;
  return (
    <>
      <div className="entry-pair">
        <TextField
          label={say('accounts.column.domain')}
          help={say('accounts.domain.help')}
          value={account.domain}
          autoFocus={account.domain === ''}
          error={fault && say(`accounts.domain.${fault}`)}
          onChange={(text) => onChange({ domain: text })}
          onBlur={() => domain !== account.domain && onChange({ domain })}
        />
        <TextField label={say('accounts.column.name')} value={account.name} onChange={(name) => onChange({ name })} />
        <TextField
          label={say('accounts.column.tier')}
          help={say('accounts.tier.help')}
          value={account.tier}
          onChange={(tier) => onChange({ tier })}
        />
        <DateField
          label={say('accounts.column.renewal')}
          value={account.renewal ?? null}
          onChange={(renewal) => onChange({ renewal })}
        />
        <PersonChoice
          label={say('accounts.column.csm')}
          id={account.csm ?? null}
          people={people}
          onChange={(csm) => onChange({ csm })}
        />
        <PersonChoice
          label={say('accounts.column.ae')}
          id={account.ae ?? null}
          people={people}
          onChange={(ae) => onChange({ ae })}
        />
      </div>
      <div>
        <Button onPress={onRemove}>{say('accounts.remove')}</Button>
      </div>
    </>
  );
}

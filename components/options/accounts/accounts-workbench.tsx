import { useMemo, useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Account } from '../../../lib/model/policy.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EntryList } from '../entry-list.tsx';
import { PartsActions } from '../parts-actions.tsx';
import { saveFile } from '../save-file.ts';
import { useParts } from '../use-parts.ts';
import { AccountForm } from './account-form.tsx';
import { AccountSummary } from './account-summary.tsx';
import { AccountsImport } from './accounts-import.tsx';

const PARTS = ['accounts'] as const;

/** An account and its place in the list: domains may be changed, and twice the same while somebody types. */
interface Entry {
  account: Account;
  index: number;
}
const keyOf = ({ index }: Entry) => String(index);
const textOf = ({ account: { domain, name, tier } }: Entry) => `${name} ${domain} ${tier}`;

/** The list of customers as it is being changed, imported or exported. */
export function AccountsWorkbench({ loaded, onSaved }: { loaded: Answer<'parts.get'>; onSaved: () => void }) {
  const { say, ask, locale } = useSession();
  const parts = useParts('accounts', PARTS, loaded, onSaved);
  const { accounts } = parts.values;
  const { busy, problem, run } = useRun();
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ name: string; before: Account[] } | null>(null);
  const [isTaken, setTaken] = useState(false);
  const entries = useMemo(() => accounts.map((account, index) => ({ account, index })), [accounts]);
  const people = loaded.values.people ?? [];
  const names = useMemo(() => new Map(people.map(({ id, name }) => [id, name])), [people]);

  const change = (next: Account[]) => {
    parts.change({ accounts: next });
    setRemoved(null);
    setTaken(false);
  };
  const add = () => {
    change([{ domain: '', name: '', tier: '' }, ...accounts]);
    setOpen('0');
  };
  const remove = ({ account, index }: Entry) => {
    change(accounts.filter((_, i) => i !== index));
    setRemoved({ name: account.name || account.domain || say('accounts.nameless'), before: accounts });
    setOpen(null);
  };
  const write = () =>
    run(async () => {
      const { text } = await ask('accounts.write', { accounts });
      saveFile('simmer-customers.csv', text, 'text/csv');
    });
  return (
    <>
      <AccountsImport
        accounts={accounts}
        names={names}
        onTake={(next) => {
          change(next);
          setOpen(null);
          setTaken(true);
        }}
      >
        <h3>{say('accounts.list')}</h3>
        <span className="soft small">
          {accounts.length === 0 ? say('accounts.empty') : say('accounts.count', { count: accounts.length })}
        </span>
        <Button icon="plus" onPress={add}>
          {say('accounts.add')}
        </Button>
        {accounts.length > 0 && (
          <Button isPending={busy} onPress={() => void write()}>
            {say('accounts.export')}
          </Button>
        )}
      </AccountsImport>
      <EntryList
        label={say('accounts.list')}
        findLabel={say('accounts.find')}
        items={entries}
        open={open}
        keyOf={keyOf}
        textOf={textOf}
        summaryOf={({ account }) => <AccountSummary account={account} names={names} locale={locale} />}
        formOf={(entry) => (
          <AccountForm
            account={entry.account}
            others={accounts}
            people={people}
            onChange={(part) =>
              change(accounts.map((account, i) => (i === entry.index ? { ...account, ...part } : account)))
            }
            onRemove={() => remove(entry)}
          />
        )}
        onOpen={setOpen}
      />
      <ProblemNotice problem={problem} />
      <div className="parts-bar">
        {removed && (
          <Notice
            live
            icon="check"
            action={<Button onPress={() => change(removed.before)}>{say('action.undo')}</Button>}
          >
            {say('accounts.removed', { name: removed.name })}
          </Notice>
        )}
        {isTaken && parts.isChanged && (
          <Notice live icon="check" tone="good">
            {say('accounts.taken')}
          </Notice>
        )}
        <PartsActions parts={parts} />
      </div>
    </>
  );
}

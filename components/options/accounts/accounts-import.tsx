import { type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { ReadAccounts } from '../../../lib/model/account-import.ts';
import type { Account } from '../../../lib/model/policy.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { FileFault } from '../file-fault.tsx';
import { guessEncoding } from './guess-encoding.ts';
import { ImportChoices } from './import-choices.tsx';
import { ImportReport } from './import-report.tsx';
import type { Taking } from './taking.ts';

const MOST_MB = 20;

/** A CSV file of customers: how it is read, what it would change, and then whether it is taken. */
export function AccountsImport({
  accounts,
  names,
  onTake,
  children,
}: {
  accounts: Account[];
  names: ReadonlyMap<string, string>;
  onTake: (accounts: Account[]) => void;
  /** What else can be done with the list; stands beside the button. */
  children: ReactNode;
}) {
  const { say, ask, language } = useSession();
  const { busy, problem, run } = useRun();
  const [taking, setTaking] = useState<Taking | null>(null);
  const [read, setRead] = useState<ReadAccounts | null>(null);
  const [fault, setFault] = useState<string | null>(null);

  const look = (next: Taking) =>
    run(async () => {
      setTaking(next);
      const { bytes, encoding, mapping, dates, replaces } = next;
      const text = new TextDecoder(encoding).decode(bytes);
      setRead(await ask('accounts.read', { text, before: accounts, mapping, dates, replaces }));
    });
  const load = async (file: File | undefined) => {
    if (!file) return;
    setTaking(null);
    setRead(null);
    setFault(null);
    if (file.size > MOST_MB * 1_000_000) return setFault(say('accounts.fault.too-big', { most: MOST_MB }));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const guess = guessEncoding(bytes, language);
    if (!guess) return setFault(say('accounts.fault.not-text'));
    await look({ name: file.name, bytes, ...guess, mapping: null, dates: null, replaces: false });
  };
  const close = () => {
    setTaking(null);
    setRead(null);
  };
  return (
    <>
      <div className="entries-head">
        {children}
        <FileTrigger
          acceptedFileTypes={['text/csv', '.csv', '.tsv', '.txt']}
          onSelect={(files) => void load(files?.[0])}
        >
          <Button isPending={busy}>{say('accounts.import')}</Button>
        </FileTrigger>
      </div>
      <FileFault fault={fault} />
      {taking && (
        <section className="import-box" aria-label={say('accounts.from', { name: taking.name })}>
          <h3>{say('accounts.from', { name: taking.name })}</h3>
          {!read && <p role="status">{say('accounts.reading', { name: taking.name })}</p>}
          {read && <ImportChoices taking={taking} read={read} onChange={(part) => void look({ ...taking, ...part })} />}
          {read && <ImportReport read={read} names={names} />}
          <div className="workbench-actions">
            {read && !read.fault && (
              <Button
                look="solid"
                isPending={busy}
                isDisabled={countOf(read) === 0}
                onPress={() => {
                  onTake(read.accounts);
                  close();
                }}
              >
                {say('accounts.take', { count: countOf(read) })}
              </Button>
            )}
            <Button look="bare" onPress={close}>
              {say('action.cancel')}
            </Button>
          </div>
        </section>
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}

const countOf = ({ counts }: ReadAccounts) => counts.added + counts.changed + counts.removed;

import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { BackupEnd } from './backup-end.tsx';
import type { BackupAbout, BackupCounts, BackupLook, BackupPort } from './backup-port.ts';
import { RestorePlan } from './restore-plan.tsx';

interface Chosen {
  file: File;
  about: BackupAbout;
  look: BackupLook | null;
}

/** Opens a backup, says what restoring it would do, and does it on a second click. */
export function RestoreBackup({ port, onRestored }: { port: BackupPort; onRestored: () => void }) {
  const { say } = useSession();
  const { busy, problem, run } = useRun();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [withSettings, setWithSettings] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [done, setDone] = useState<BackupCounts | null>(null);
  const key = chosen?.about.isLocked ? passphrase : null;
  const showing = async (work: () => Promise<void>) => {
    try {
      await work();
    } finally {
      setShare(null);
    }
  };
  const lookInto = (it: Chosen, phrase: string | null) =>
    showing(async () => setChosen({ ...it, look: await port.look(it.file, phrase, setShare) }));
  const open = (file: File | undefined) => {
    if (!file) return;
    setChosen(null);
    setDone(null);
    setPassphrase('');
    setWithSettings(false);
    void run(async () => {
      const it = { file, about: await port.about(file), look: null };
      if (it.about.isLocked) setChosen(it);
      else await lookInto(it, null);
    });
  };
  const take = (it: Chosen) =>
    void run(() =>
      showing(async () => {
        setDone(await port.take(it.file, key, withSettings, setShare));
        setChosen(null);
        setPassphrase('');
        onRestored();
      }),
    );
  const fresh = Object.values(done ?? {}).reduce((sum, counts) => sum + counts.fresh, 0);
  return (
    <div className="backup-part">
      <div>
        {/* No list of types: systems that know none of the name would not let it be chosen. */}
        <FileTrigger onSelect={(files) => open(files?.[0])}>
          <Button isPending={busy && !chosen}>{say('backup.restore')}</Button>
        </FileTrigger>
      </div>
      {chosen && (
        <section className="backup-plan" aria-label={say('backup.plan')}>
          <p>{say('backup.of', { at: Date.parse(chosen.about.madeAt), version: chosen.about.madeBy })}</p>
          {chosen.look ? (
            <>
              <RestorePlan look={chosen.look} />
              {chosen.look.bringsSettings && chosen.look.hasSettings && (
                <Checkbox isSelected={withSettings} isDisabled={busy} onChange={setWithSettings}>
                  {say('backup.with-settings')}
                </Checkbox>
              )}
            </>
          ) : (
            <form
              className="option-fields"
              onSubmit={(event) => {
                event.preventDefault();
                void run(() => lookInto(chosen, passphrase));
              }}
            >
              <TextField
                type="password"
                label={say('backup.passphrase')}
                value={passphrase}
                onChange={setPassphrase}
                autoFocus
              />
              <div>
                <Button type="submit" isPending={busy} isDisabled={passphrase === ''}>
                  {say('backup.look')}
                </Button>
              </div>
            </form>
          )}
          <div className="team-actions">
            {chosen.look && (
              <Button look="solid" isPending={busy} onPress={() => take(chosen)}>
                {say('backup.take')}
              </Button>
            )}
            <Button look="bare" isDisabled={busy} onPress={() => setChosen(null)}>
              {say('action.cancel')}
            </Button>
          </div>
        </section>
      )}
      <BackupEnd share={share} done={done && say('backup.taken', { count: fresh })} problem={problem} />
    </div>
  );
}

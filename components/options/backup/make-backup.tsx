import { useState } from 'react';
import { useSession } from '../../shared/session.tsx';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { saveFile } from '../save-file.ts';
import { BackupEnd } from './backup-end.tsx';
import type { BackupPort } from './backup-port.ts';

/** Shorter ones are guessed. */
const SHORTEST = 12;

/** Makes a backup, locked unless somebody says otherwise: it holds customers' words. */
export function MakeBackup({ port }: { port: BackupPort }) {
  const { say } = useSession();
  const { busy, problem, run } = useRun();
  const [isOpen, setOpen] = useState(false);
  const [isLocked, setLocked] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const isShort = isLocked && [...passphrase].length < SHORTEST;
  const isOther = isLocked && !isShort && again !== passphrase;
  const make = () => {
    setChecked(true);
    setMade(null);
    if (isShort || isOther) return;
    void run(async () => {
      try {
        const { name, file } = await port.write(isLocked ? passphrase : null, setShare);
        saveFile(name, file);
        setMade(name);
        setPassphrase('');
        setAgain('');
        setChecked(false);
        setOpen(false);
      } finally {
        setShare(null);
      }
    });
  };
  return (
    <div className="backup-part">
      {!isOpen && (
        <div>
          <Button onPress={() => setOpen(true)}>{say('backup.make')}</Button>
        </div>
      )}
      {isOpen && (
        <form
          className="backup-form"
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
        >
          <Checkbox isSelected={isLocked} isDisabled={busy} onChange={setLocked}>
            {say('backup.lock')}
          </Checkbox>
          {isLocked ? (
            <div className="option-fields">
              <TextField
                type="password"
                label={say('backup.passphrase')}
                help={say('backup.passphrase.help', { least: SHORTEST })}
                value={passphrase}
                onChange={setPassphrase}
                error={isChecked && isShort ? say('backup.passphrase.short', { least: SHORTEST }) : undefined}
                autoFocus
              />
              <TextField
                type="password"
                label={say('backup.passphrase.again')}
                value={again}
                onChange={setAgain}
                error={isChecked && isOther ? say('backup.passphrase.other') : undefined}
              />
            </div>
          ) : (
            <Notice live tone="warn" icon="alert">
              {say('backup.open-file')}
            </Notice>
          )}
          <div className="team-actions">
            <Button type="submit" look="solid" isPending={busy}>
              {say('backup.save')}
            </Button>
            <Button look="bare" isDisabled={busy} onPress={() => setOpen(false)}>
              {say('action.cancel')}
            </Button>
          </div>
        </form>
      )}
      <BackupEnd share={share} done={made && say('backup.made', { file: made })} problem={problem} />
    </div>
  );
}

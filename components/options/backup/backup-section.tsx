import { useSession } from '../../shared/session.tsx';
import { OptionSection } from '../option-section.tsx';
import type { BackupPort } from './backup-port.ts';
import { MakeBackup } from './make-backup.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import './backup.css';

/** Everything as one file, and back: for a new computer, or before something is tried. */
export function BackupSection({ port, onRestored }: { port: BackupPort; onRestored: () => void }) {
  const { say } = useSession();
  return (
    <OptionSection anchor="backup" title={say('options.backup')} help={say('backup.help')}>
      <MakeBackup port={port} />
      <RestoreBackup port={port} onRestored={onRestored} />
    </OptionSection>
  );
}

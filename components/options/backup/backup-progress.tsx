import { useSession } from '../../shared/session.tsx';

/** How far it is; nothing while nothing is under way. @param share from 0 to 1 */
export function BackupProgress({ share }: { share: number | null }) {
  const { say } = useSession();
  if (share === null) return null;
  return (
    <p className="soft small" role="status">
      {say('backup.progress', { percent: Math.round(share * 100) })}
    </p>
  );
}

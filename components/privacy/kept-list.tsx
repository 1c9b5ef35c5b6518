import { isMessageKey } from '../../lib/i18n/translator.ts';
import { useSession } from '../shared/session.tsx';

/** What stays, and why (R145). */
export function KeptList({ kept }: { kept: readonly { kind: string; count: number; why: string }[] }) {
  const { say } = useSession();
  if (kept.length === 0) return null;
  return (
    <ul className="privacy-kept">
      {kept.map(({ kind, count }) => {
        const key = `privacy.kept.${kind}`;
        return <li key={kind}>{isMessageKey(key) ? say(key, { count }) : say('privacy.kept.other', { count })}</li>;
      })}
    </ul>
  );
}

import type { ScriptVersionView } from '../../../lib/messages/script-messages.ts';
import { useSession } from '../../shared/session.tsx';

/** What a version changed from the one it was made from: what came in is underlined, what went is struck through, and both are said. */
export function VersionDifference({
  since,
  language,
}: {
  since: NonNullable<ScriptVersionView['since']>;
  language: string;
}) {
  const { say } = useSession();
  return (
    <>
      <p className="soft small">
        {say('scripts.since', { number: since.number })}
        {since.title !== null && say('words.gap') + say('scripts.title-was', { title: since.title })}
      </p>
      <p className="script-words" lang={language} dir="auto">
        {since.text.map(({ kind, text }, index) => {
          const key = index;
          if (kind === 'same') return <span key={key}>{text}</span>;
          const Mark = kind === 'added' ? 'ins' : 'del';
          return (
            <Mark key={key}>
              <span className="visually-hidden">{say(kind === 'added' ? 'scripts.added' : 'scripts.removed')} </span>
              {text}
            </Mark>
          );
        })}
      </p>
    </>
  );
}

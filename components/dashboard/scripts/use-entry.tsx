import type { UseLine } from '../../../lib/messages/script-review-messages.ts';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';
import { EntryTitle } from './entry-title.tsx';
import { UseWords } from './use-words.tsx';

const TONES = { calmer: 'good', same: 'plain', hotter: 'at-risk' } as const;

/** One suggestion and what became of it. */
export function UseEntry({ use, onSee }: { use: UseLine; onSee: (which: { id: string; language: string }) => void }) {
  const { say, locale } = useSession();
  const now = useNow();
  const { title, language, what, at, kinds, reason, kept, after } = use;
  const isSent = what === 'as-is' || what === 'edited';
  const about = [
    say(`scripts.use.${what}`),
    ...(reason ? [say(`scripts.reason.${reason}`)] : []),
    ...(what === 'edited' && kept !== null ? [say('scripts.use.kept', { kept })] : []),
    ...kinds.slice(0, 2).map((kind) => nameOf(say, 'kind', kind)),
    when(at, now, { say, locale }),
  ].join(' · ');
  return (
    <article className="script-entry">
      <Disclosure
        level={2}
        isLazy
        summary={
          <EntryTitle title={title} language={language}>
            {isSent && (
              <Tag tone={after ? TONES[after] : 'plain'}>
                {say(after ? `scripts.use.after.${after}` : 'scripts.use.waiting')}
              </Tag>
            )}
          </EntryTitle>
        }
        peek={<span className="soft small">{about}</span>}
      >
        <p className="soft small">{about}</p>
        <UseWords use={use} />
        <div className="case-form-actions">
          <Button look="bare" onPress={() => onSee({ id: use.script, language })}>
            {say('scripts.use.script')}
          </Button>
        </div>
      </Disclosure>
    </article>
  );
}

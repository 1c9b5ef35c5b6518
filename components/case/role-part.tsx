import type { CaseView } from '../../lib/messages/panel-state.ts';
import { Explain } from '../shared/explain.tsx';
import { useSession } from '../shared/session.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { nextWords, roleWords } from './role-words.ts';

/** The reader's role here and their next step (R50); further roles of theirs on request. */
export function RoleOfReader({ view, now }: { view: CaseView; now: number }) {
  const { say, locale } = useSession();
  const words = { say, locale };
  const [first, ...others] = view.role ?? [];
  if (!first) return null;
  return (
    <div className="case-role">
      <dl className="case-people">
        <div>
          <dt>{say('part.role')}</dt>
          <dd>
            {roleWords(first, words)} <Explain topic={`part.${first.as}`} name={say('part.role')} />
          </dd>
        </div>
        <div>
          <dt>{say('part.next')}</dt>
          <dd>
            <strong>{nextWords(first, now, words)}</strong>
          </dd>
        </div>
      </dl>
      {others.length > 0 && (
        <Disclosure summary={say('part.more', { count: others.length })}>
          <ul className="case-roles">
            {others.map((part) => (
              <li key={`${part.as} ${part.next} ${part.at ?? part.on ?? ''} ${part.item ?? ''}`}>
                {say('part.line', { role: roleWords(part, words), next: nextWords(part, now, words) })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

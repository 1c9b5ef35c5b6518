import { useCallback } from 'react';
import type { EarlierCase, Found } from '../../lib/messages/knowledge-messages.ts';
import { EarlierCaseText } from '../shared/earlier-case-text.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { usePanel } from './panel-context.tsx';
import { SeenArticle } from './seen-article.tsx';

const firstLine = (text: string) => text.trim().split('\n')[0] ?? '';

/** Articles and earlier cases that fit the ticket in front, before it is escalated (R132); nothing where none does. */
export function SeenBefore() {
  const { say, ask } = useSession();
  const { state } = usePanel();
  // The whole state: whatever changed may have brought something to light, or taken it away.
  const load = useCallback(() => ask('knowledge.alike', { tabId: state.tabId }), [ask, state]);
  const { value, reload } = useLoaded(load);
  if (!value || value.found.length === 0) return null;
  return (
    <Section title={say('knowledge.seen')}>
      <div className="scripts">
        {value.found.map((one) => (
          <div className="script" key={one.kind === 'article' ? one.article.id : one.case.id}>
            {one.kind === 'article' ? (
              <SeenArticle article={one.article} grade={one.grade} onUsed={reload} />
            ) : (
              <SeenCase it={one.case} grade={one.grade} />
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}

function SeenCase({ it, grade }: { it: EarlierCase; grade: Found['grade'] }) {
  const { say, locale } = useSession();
  const now = useNow();
  const end = it.closedAt
    ? say('knowledge.case.closed', { when: when(it.closedAt, now, { say, locale }) })
    : say('knowledge.case.open');
  const line = firstLine(it.resolution ?? it.rootCause ?? it.findings ?? it.summary ?? '');
  return (
    <Disclosure summary={it.title} peek={<span dir="auto">{line}</span>}>
      <p className="soft small">
        {[say(`knowledge.grade.${grade}`), say('knowledge.case', { ref: it.ref }), end].join(' · ')}
      </p>
      <EarlierCaseText it={it} />
    </Disclosure>
  );
}

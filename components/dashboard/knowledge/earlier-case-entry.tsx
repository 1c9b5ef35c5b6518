import type { EarlierCase } from '../../../lib/messages/knowledge-messages.ts';
import { EarlierCaseText } from '../../shared/earlier-case-text.tsx';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

/** What is still written of an earlier case. */
export function EarlierCaseEntry({ it }: { it: EarlierCase }) {
  const { say, locale } = useSession();
  const now = useNow();
  const end = it.closedAt
    ? say('knowledge.case.closed', { when: when(it.closedAt, now, { say, locale }) })
    : say('knowledge.case.open');
  return (
    <article className="knowledge-entry">
      <Disclosure
        summary={<span dir="auto">{it.title}</span>}
        peek={<span className="soft small">{`${say('knowledge.case', { ref: it.ref })} · ${end}`}</span>}
      >
        <EarlierCaseText it={it} />
      </Disclosure>
    </article>
  );
}

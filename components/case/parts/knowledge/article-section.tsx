import { useSession } from '../../../shared/session.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';

/** Where the solution of a case is written down, once its checklist is behind it (R131). */
export function ArticleSection({ view }: CaseSectionProps) {
  const { say } = useSession();
  const { article, reason } = view.parts?.knowledge ?? {};
  if (!article && !reason) return null;
  // While the item is on the checklist, it says so there.
  if (view.step !== 'closed' && view.checklist.some(({ item }) => item === 'article-linked')) return null;
  const text = article ? article.title : say('knowledge.none-because', { reason: reason ?? '' });
  return (
    <Disclosure summary={say('knowledge.section')} peek={<span dir="auto">{text}</span>} isLazy>
      <p dir="auto">{text}</p>
    </Disclosure>
  );
}

import { useState } from 'react';
import type { ArticleView } from '../../../lib/messages/knowledge-messages.ts';
import { ItemPlace } from '../../case/item-place.tsx';
import { ArticleForm } from '../../shared/article-form.tsx';
import { ArticleText } from '../../shared/article-text.tsx';
import { articleUses } from '../../shared/article-uses.ts';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';

/** One article: what it says, whose it is, how often it helped (R132), and what may be done with it. */
export function ArticleEntry({
  article,
  busy,
  after,
}: {
  article: ArticleView;
  busy: boolean;
  /** Does something and shows how things stand then; true where it was done. */
  after: (work: () => Promise<unknown>) => Promise<boolean>;
}) {
  const { say, ask, locale } = useSession();
  const now = useNow();
  const [isEdited, setEdited] = useState(false);
  const { id, title, text, url, language, issue, caseRef, changedAt, changedBy, isRetired } = article;
  const uses = articleUses(article, say);
  const about = [
    ...uses,
    say('knowledge.changed', { who: changedBy, when: when(changedAt, now, { say, locale }) }),
    ...(caseRef ? [say('knowledge.from-case', { ref: caseRef })] : []),
  ];
  const draft = { title, text, url: url ?? null, language, issue: issue ?? null };
  const save = async (next: Parameters<Parameters<typeof ArticleForm>[0]['onSave']>[0]) => {
    const isDone = await after(() => ask('knowledge.save', { id, draft: next }));
    if (isDone) setEdited(false);
    return isDone;
  };
  return (
    <article className="knowledge-entry" data-retired={isRetired}>
      <Disclosure
        summary={
          <span lang={language} dir="auto">
            {title}
          </span>
        }
        peek={<span className="soft small">{about.join(' · ')}</span>}
      >
        <p className="soft small">{about.join(' · ')}</p>
        {isEdited ? (
          <ItemPlace onClose={() => setEdited(false)}>
            <ArticleForm
              draft={draft}
              action={say('action.save')}
              withIssue
              onSave={save}
              onClose={() => setEdited(false)}
            />
          </ItemPlace>
        ) : (
          <>
            <ArticleText article={article} />
            <div className="case-form-actions">
              {!isRetired && (
                <Button aria-label={say('knowledge.edit-label', { title })} onPress={() => setEdited(true)}>
                  {say('knowledge.edit')}
                </Button>
              )}
              {isRetired ? (
                <Button
                  isPending={busy}
                  aria-label={say('knowledge.bring-back-label', { title })}
                  onPress={() => void save(draft)}
                >
                  {say('knowledge.bring-back')}
                </Button>
              ) : (
                <Button
                  look="bare"
                  isPending={busy}
                  aria-label={say('knowledge.retire-label', { title })}
                  onPress={() => void after(() => ask('knowledge.retire', { id }))}
                >
                  {say('knowledge.retire')}
                </Button>
              )}
            </div>
          </>
        )}
      </Disclosure>
      {isRetired && <Tag>{say('knowledge.retired')}</Tag>}
    </article>
  );
}

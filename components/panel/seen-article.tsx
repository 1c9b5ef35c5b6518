import { useState } from 'react';
import type { ArticleView, Found } from '../../lib/messages/knowledge-messages.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { ArticleText } from '../shared/article-text.tsx';
import { articleUses } from '../shared/article-uses.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { usePanel } from './panel-context.tsx';
import { InsertOutcome } from './script-card.tsx';

/** An article that may answer the ticket: read it, put it into the reply, and that it helped is counted (R132). */
export function SeenArticle({
  article,
  grade,
  onUsed,
}: {
  article: ArticleView;
  grade: Found['grade'];
  onUsed: () => void;
}) {
  const { say, ask } = useSession();
  const { state, onToast } = usePanel();
  const { busy, problem, run } = useRun();
  const [result, setResult] = useState<Answer<'knowledge.use'> | null>(null);
  const { id, title, text, url } = article;
  const use = (how: 'insert' | 'copied') =>
    run(async () => {
      const next = await ask('knowledge.use', { tabId: state.tabId, article: id, how });
      if (how === 'insert') setResult(next);
      if (next.outcome === 'inserted') onToast(say(`panel.insert.${next.audience}`));
      onUsed();
    });
  const about = [say(`knowledge.grade.${grade}`), say('knowledge.article'), ...articleUses(article, say)];
  return (
    <Disclosure
      summary={title}
      peek={
        <span lang={article.language} dir="auto">
          {text.split('\n')[0] || url}
        </span>
      }
    >
      <p className="soft small">{about.join(' · ')}</p>
      <ArticleText article={article} />
      <div className="script-actions">
        <Button
          icon="insert"
          isPending={busy}
          aria-label={say('knowledge.answers.label', { title })}
          onPress={() => void use('insert')}
        >
          {say('knowledge.answers')}
        </Button>
        <CopyButton
          text={[text, url].filter(Boolean).join('\n\n')}
          label={say('knowledge.copy-label', { title })}
          onCopied={() => void use('copied')}
        />
      </div>
      <p className="soft small">{say('knowledge.answers.hint')}</p>
      {result && <InsertOutcome result={result} />}
      <ProblemNotice problem={problem} />
    </Disclosure>
  );
}

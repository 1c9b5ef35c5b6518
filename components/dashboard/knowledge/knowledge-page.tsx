import { useCallback, useState } from 'react';
import { ItemPlace } from '../../case/item-place.tsx';
import { ArticleForm } from '../../shared/article-form.tsx';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ArticleEntry } from './article-entry.tsx';
import { CarryArticles } from './carry-articles.tsx';
import { EarlierCaseEntry } from './earlier-case-entry.tsx';
import './knowledge.css';

/** What the team knows (R130): its articles, where they helped, and what is written of earlier cases. */
export function KnowledgePage() {
  const { say, ask, language } = useSession();
  const { busy, problem, run } = useRun();
  const [query, setQuery] = useState('');
  const [isNew, setNew] = useState(false);
  const load = useCallback(() => ask('knowledge.search', { query }), [ask, query]);
  const { value: found, problem: failed, reload } = useLoaded(load);
  if (!found) {
    return <NotLoaded problem={failed} onRetry={reload} />;
  }
  const after = (work: () => Promise<unknown>) =>
    run(async () => {
      await work();
      reload();
    });
  const save: Parameters<typeof ArticleForm>[0]['onSave'] = async (draft) => {
    const isDone = await after(() => ask('knowledge.save', { draft }));
    if (isDone) setNew(false);
    return isDone;
  };
  const { articles, cases, total } = found;
  return (
    <div className="knowledge">
      <div className="knowledge-head">
        <div className="knowledge-search">
          <TextField label={say('knowledge.search')} value={query} onChange={setQuery} />
        </div>
        <Button look="solid" onPress={() => setNew(true)} isDisabled={isNew}>
          {say('knowledge.new')}
        </Button>
        <CarryArticles canExport={total > 0} onDone={reload} />
      </div>
      <ProblemNotice problem={problem} />
      {isNew && (
        <ItemPlace onClose={() => setNew(false)}>
          <ArticleForm
            draft={{ title: '', text: '', language }}
            action={say('action.save')}
            withIssue
            onSave={save}
            onClose={() => setNew(false)}
          />
        </ItemPlace>
      )}
      <Section title={say('knowledge.articles')} aside={<span className="soft small figures">{total}</span>}>
        {articles.length === 0 && <p className="soft">{say(query.trim() ? 'knowledge.nothing' : 'knowledge.empty')}</p>}
        {articles.map((article) => (
          <ArticleEntry key={article.id} article={article} busy={busy} after={after} />
        ))}
      </Section>
      {cases.length > 0 && (
        <Section title={say('knowledge.cases')}>
          {cases.map((it) => (
            <EarlierCaseEntry key={it.id} it={it} />
          ))}
        </Section>
      )}
    </div>
  );
}

import { useCallback, useState } from 'react';
import type { ArticleView } from '../../../../lib/messages/knowledge-messages.ts';
import { ProblemNotice } from '../../../shared/problem-notice.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useLoaded } from '../../../shared/use-loaded.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import './knowledge.css';

const MOST = 5;

/** An article that is there already: those that fit the case, or by words. */
export function FindArticle({
  proposed,
  busy,
  onLink,
}: {
  proposed: readonly ArticleView[];
  busy: boolean;
  onLink: (article: string) => void;
}) {
  const { say, ask } = useSession();
  const [query, setQuery] = useState('');
  const load = useCallback(async () => {
    if (!query.trim()) return null;
    return (await ask('knowledge.search', { query, articlesOnly: true })).articles;
  }, [ask, query]);
  const { value: found, problem } = useLoaded(load);
  const shown = query.trim() && found ? found : proposed;
  return (
    <div className="case-form">
      <TextField label={say('knowledge.find')} value={query} onChange={setQuery} />
      {!query.trim() && proposed.length > 0 && <p className="soft small">{say('knowledge.find.proposed')}</p>}
      {query.trim() && found?.length === 0 && <p className="soft">{say('knowledge.find.none')}</p>}
      <ul className="find-articles">
        {shown.slice(0, MOST).map(({ id, title, text, url, language }) => (
          <li key={id} className="find-article">
            <span className="find-article-text" lang={language} dir="auto">
              <strong>{title}</strong>
              <span className="soft small find-article-line">{text.split('\n')[0] || url}</span>
            </span>
            <Button isPending={busy} aria-label={say('knowledge.link-label', { title })} onPress={() => onLink(id)}>
              {say('knowledge.link')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice problem={problem} />
    </div>
  );
}

import { useCallback, useState } from 'react';
import { ArticleForm } from '../../../shared/article-form.tsx';
import { ProblemNotice } from '../../../shared/problem-notice.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useLoaded } from '../../../shared/use-loaded.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { ReasonForm } from '../../reason-form.tsx';
import { FindArticle } from './find-article.tsx';

type How = 'link' | 'write' | 'none';

/** Where the solution of a case is written down: in an article, here and now, or nowhere, and why (R131). */
export function ArticleItem({ view, busy, act, onDone }: ItemFormProps) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('case.article-draft', { id: view.id }), [ask, view.id]);
  const { value: draft, problem } = useLoaded(load);
  const [chosen, setHow] = useState<How | null>(null);
  if (!draft) return <ProblemNotice problem={problem} />;
  const how = chosen ?? (draft.proposed.length > 0 ? 'link' : 'write');
  const choices = (['link', 'write', 'none'] as const).map((id) => ({ id, text: say(`knowledge.how.${id}`) }));
  const done = async (work: Parameters<typeof act>[0]) => {
    const isDone = await act(work);
    if (isDone) onDone();
    return isDone;
  };
  const said = view.parts?.knowledge;
  return (
    <div className="case-part">
      {said?.article && <p className="soft">{say('knowledge.linked', { title: said.article.title })}</p>}
      {said?.reason && <p className="soft">{say('knowledge.none-because', { reason: said.reason })}</p>}
      <ChoiceField label={say('knowledge.how')} value={how} choices={choices} onChange={setHow} />
      {how === 'link' && (
        <FindArticle
          proposed={draft.proposed}
          busy={busy}
          onLink={(article) => void done((ask, id) => ask('case.link-article', { id, article }))}
        />
      )}
      {how === 'write' && (
        <ArticleForm
          draft={{ title: draft.title, text: draft.text, language: draft.language }}
          of={view.id}
          action={say('knowledge.write-link')}
          onSave={(written) => done((ask, id) => ask('case.write-article', { id, draft: written }))}
          onClose={onDone}
        />
      )}
      {how === 'none' && (
        <ReasonForm
          label={say('knowledge.why-none')}
          action={say('action.save')}
          busy={busy}
          onSend={(reason) => void done((ask, id) => ask('case.no-article', { id, reason }))}
          onClose={onDone}
        />
      )}
    </div>
  );
}

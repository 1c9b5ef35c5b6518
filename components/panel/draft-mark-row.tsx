import { useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import type { DraftChecked } from '../../lib/messages/writing-messages.ts';
import type { DraftMark } from '../../lib/model/draft.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Quotation } from '../ui/quotation.tsx';
import { FillIns } from './fill-ins.tsx';
import { usePanel } from './panel-context.tsx';

/** What of the thread a mark is about, in its own words. */
function threadKey({ kind }: DraftMark) {
  if (kind === 'question') return 'writing.asked' as const;
  return kind === 'own-words' ? ('writing.theirs' as const) : ('writing.told' as const);
}

/** One mark: the words, why, and what to write instead; to be used, or waved away. */
export function DraftMarkRow({
  mark,
  language,
  onChecked,
  onGone,
}: {
  mark: DraftMark;
  language: string | undefined;
  onChecked: (asking: Promise<DraftChecked>) => Promise<void>;
  /** This row is about to go, and the focus with it. */
  onGone: () => void;
}) {
  const { say, ask } = useSession();
  const { state, onToast } = usePanel();
  const { tabId } = state;
  const { busy, problem, run } = useRun();
  const [result, setResult] = useState<Answer<'writing.use'> | null>(null);
  const { words, nth, rewrite, thread, rule } = mark;
  const kind = say(`writing.kind.${mark.kind}`);
  // Two marks of one kind are told apart by what they are about.
  const about = words || thread || rewrite;
  const use = (by: string) =>
    run(async () => {
      const next = await ask('writing.use', { tabId, words, nth, rewrite: by });
      setResult(next);
      if (next.outcome === 'inserted') onToast(say('writing.used'));
    });
  const away = (scope: 'ticket' | 'always') =>
    run(async () => {
      onGone();
      await onChecked(ask('writing.away', { tabId, rule, scope }));
    });
  return (
    <li className="draft-mark">
      <h3 className="draft-kind">{kind}</h3>
      {words !== '' && <Quotation language={language}>{words}</Quotation>}
      <p className="draft-why">{say(`writing.why.${mark.why}`)}</p>
      {thread && <p className="soft small draft-thread">{say(threadKey(mark), { words: thread })}</p>}
      {rewrite !== null && (
        <p className="draft-rewrite">
          <span className="soft small">{say(words === '' ? 'writing.add' : 'writing.instead')}</span>
          <span lang={language} dir="auto">
            <FillIns text={rewrite} />
          </span>
        </p>
      )}
      <div className="draft-actions">
        {rewrite !== null && (
          <Button
            icon="insert"
            isPending={busy}
            aria-label={words === '' ? say('writing.use.label.add', { kind }) : say('writing.use.label', { words })}
            onPress={() => void use(rewrite)}
          >
            {say('writing.use')}
          </Button>
        )}
        <MenuButton
          look="bare"
          label={about ? say('writing.away.label.words', { kind, words: about }) : say('writing.away.label', { kind })}
          text={say('writing.away')}
          heading={say('writing.away.heading')}
          choices={[
            { id: 'ticket', text: say('writing.away.ticket') },
            { id: 'always', text: say('writing.away.always') },
          ]}
          onChoose={(scope) => void away(scope)}
        />
      </div>
      {result?.outcome === 'copied' && (
        <Notice live icon="copy">
          {say('writing.copied')}
        </Notice>
      )}
      <ProblemNotice problem={result?.outcome === 'failed' ? (result.problem ?? { code: 'not-inserted' }) : problem} />
    </li>
  );
}

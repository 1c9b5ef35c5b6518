import { useCallback, useState } from 'react';
import { USE_FILTERS, type UseFilter } from '../../../lib/messages/script-review-messages.ts';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Pager } from '../../ui/pager.tsx';
import { UseEntry } from './use-entry.tsx';

/** Lines of a page, as the background gives them. */
const PAGE = 20;

/** What became of suggestions, the newest first, and what the customer wrote next (issue 8, item 10). */
export function UsesPart({
  stamp,
  onSee,
}: {
  stamp: unknown;
  onSee: (which: { id: string; language: string }) => void;
}) {
  const { say, ask } = useSession();
  const [what, setWhat] = useState<UseFilter>('all');
  const [page, setPage] = useState(0);
  const load = useCallback(() => ask('scripts.uses', { what, page }), [ask, what, page]);
  const { value, problem, reload } = useLoaded(load, stamp);
  if (!value) {
    return <NotLoaded problem={problem} onRetry={reload} />;
  }
  const from = Math.min(page, value.pages - 1) * PAGE;
  return (
    <>
      <p className="soft scripts-intro">{say('scripts.uses.intro')}</p>
      <ChoiceField
        label={say('scripts.uses.show')}
        value={what}
        choices={USE_FILTERS.map((id) => ({ id, text: say(`scripts.uses.${id}`, { count: value.counts[id] ?? 0 }) }))}
        onChange={(next) => {
          setPage(0);
          setWhat(next);
        }}
      />
      <div className="scripts-list">
        {value.lines.length === 0 && <p className="soft">{say('scripts.uses.none')}</p>}
        {value.lines.map((line) => (
          <UseEntry key={line.id} use={line} onSee={onSee} />
        ))}
      </div>
      <Pager
        page={Math.min(page, value.pages - 1)}
        pages={value.pages}
        backLabel={say('scripts.uses.back')}
        nextLabel={say('scripts.uses.next')}
        onPage={setPage}
      >
        {say('scripts.uses.page', { from: from + 1, to: from + value.lines.length, total: value.total })}
      </Pager>
    </>
  );
}

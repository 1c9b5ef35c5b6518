import { useCallback, useState } from 'react';
import { ItemPlace } from '../../case/item-place.tsx';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useRun } from '../../shared/use-run.ts';
import { Button } from '../../ui/button.tsx';
import { CarryScripts } from './carry-scripts.tsx';
import { filterScripts, type ScriptFilter } from './filter-scripts.ts';
import { ScriptEntry } from './script-entry.tsx';
import { ScriptFilters } from './script-filters.tsx';
import { ScriptForm } from './script-form.tsx';

/** The texts, by language, signal and state; one to write, and files. */
export function TextsPart({ wanted, stamp }: { wanted: { id: string; language: string } | null; stamp: unknown }) {
  const { say, ask, language } = useSession();
  const { busy, problem, run } = useRun();
  const [filter, setFilter] = useState<ScriptFilter>(
    wanted ? { language: wanted.language, signal: 'any', state: 'any' } : { language, signal: 'any', state: 'in-use' },
  );
  const [isNew, setNew] = useState(false);
  const {
    value,
    problem: failed,
    reload,
    ask: again,
  } = useLoaded(
    useCallback(() => ask('scripts.list', {}), [ask]),
    stamp,
  );
  if (!value) {
    return <NotLoaded problem={failed} onRetry={reload} />;
  }
  const after = (work: () => Promise<unknown>) =>
    run(async () => {
      await work();
      await again();
    });
  const shown = filterScripts(value.scripts, filter);
  return (
    <>
      <p className="soft scripts-intro">{say('scripts.intro')}</p>
      <div className="scripts-head">
        <ScriptFilters scripts={value.scripts} filter={filter} onChange={setFilter} />
        <div className="scripts-actions">
          <Button look="solid" onPress={() => setNew(true)} isDisabled={isNew}>
            {say('scripts.new')}
          </Button>
          <CarryScripts onDone={reload} />
        </div>
      </div>
      {!value.isCoach && <p className="soft small">{say('scripts.coach-approves')}</p>}
      <ProblemNotice problem={problem} />
      {isNew && (
        <ItemPlace onClose={() => setNew(false)}>
          <ScriptForm
            draft={{
              ...{ title: '', text: '', signals: [], levels: [], framework: null },
              language: filter.language === 'any' ? language : filter.language,
            }}
            script={null}
            onSaved={({ language: saved }) => {
              setNew(false);
              setFilter({ language: saved, signal: 'any', state: 'in-use' });
              reload();
            }}
            onClose={() => setNew(false)}
          />
        </ItemPlace>
      )}
      <div className="scripts-list">
        <p className="soft small figures" role="status">
          {say('scripts.shown', { shown: shown.length, total: value.scripts.length })}
        </p>
        {shown.length === 0 && <p className="soft">{say('scripts.none')}</p>}
        {shown.map((script) => (
          <ScriptEntry
            key={`${script.id}/${script.language}`}
            script={script}
            isCoach={value.isCoach}
            isOpen={script.id === wanted?.id && script.language === wanted.language}
            showsLanguage={filter.language === 'any'}
            busy={busy}
            after={after}
          />
        ))}
      </div>
    </>
  );
}

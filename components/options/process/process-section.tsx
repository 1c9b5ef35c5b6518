import { useCallback } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { OptionSection } from '../option-section.tsx';
import { PROCESS_PARTS } from './process-parts.ts';
import { ProcessToolsProvider } from './process-tools.ts';
import { ProcessWorkbench } from './process-workbench.tsx';
import '../matrix/matrix-form.css';
import './process.css';

/** The process as the team's own (R51, R54): steps, times, what is light, survey, keeping, reasons, risks, review. */
export function ProcessSection({ revision, onSaved }: { revision: number; onSaved: () => void }) {
  const { say, ask } = useSession();
  const load = useCallback(async () => {
    const [parts, context] = await Promise.all([
      ask('parts.get', { parts: [...PROCESS_PARTS] }),
      ask('process.context', {}),
    ]);
    return { parts, context };
  }, [ask]);
  const { value: loaded, problem, reload } = useLoaded(load, revision);
  return (
    <OptionSection anchor="process" title={say('options.process')} help={say('options.process.help')}>
      {loaded ? (
        <ProcessToolsProvider value={loaded.context}>
          <ProcessWorkbench loaded={loaded.parts} onSaved={onSaved} />
        </ProcessToolsProvider>
      ) : (
        <NotLoaded problem={problem} onRetry={reload} />
      )}
    </OptionSection>
  );
}

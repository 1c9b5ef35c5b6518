import { useCallback } from 'react';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { OptionSection } from '../option-section.tsx';
import { EditorProvider } from './editor-context.tsx';
import { MATRIX_PARTS, MatrixWorkbench } from './matrix-workbench.tsx';
import './matrix.css';
import './matrix-form.css';
import './matrix-replay.css';

/** Who takes what, by when, and who is asked after them: the rows, the ladders, and a trial of both. */
export function MatrixSection({ revision, onSaved }: { revision: number; onSaved: () => void }) {
  const { say, ask } = useSession();
  const load = useCallback(async () => {
    const [parts, context, templates, history] = await Promise.all([
      ask('parts.get', { parts: [...MATRIX_PARTS] }),
      ask('matrix.context', {}),
      ask('matrix.templates', {}),
      ask('matrix.history', {}),
    ]);
    return { parts, context, templates, versions: history.versions };
  }, [ask]);
  const { value: loaded, problem, reload } = useLoaded(load, revision);
  return (
    <OptionSection anchor="matrix" title={say('options.matrix')} help={say('options.matrix.help')}>
      {loaded ? (
        <EditorProvider context={loaded.context}>
          <MatrixWorkbench
            loaded={loaded.parts}
            templates={loaded.templates}
            versions={loaded.versions}
            onSaved={onSaved}
          />
        </EditorProvider>
      ) : (
        <NotLoaded problem={problem} onRetry={reload} lines={['long', 'long', 'medium', 'long']} />
      )}
    </OptionSection>
  );
}

import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { useParts } from './use-parts.ts';

type State = Pick<
  ReturnType<typeof useParts>,
  'revert' | 'isChanged' | 'isSaved' | 'resumed' | 'errors' | 'busy' | 'problem'
> & { save: () => Promise<boolean> };

/** Save and take back, at the foot of an editor of the policy's parts, with what stands in the way of saving. */
export function PartsActions({
  parts,
  blocked = null,
  children,
}: {
  parts: State;
  /** Why it cannot be saved as it stands; null where nothing is known to stand in the way. */
  blocked?: string | null;
  children?: React.ReactNode;
}) {
  const { say } = useSession();
  const { save, revert, isChanged, isSaved, resumed, errors, busy, problem } = parts;
  return (
    <div className="parts-actions">
      {isChanged && resumed && (
        <Notice tone={resumed === 'stale' ? 'warn' : 'plain'} icon="info">
          {say(`options.parts.resumed.${resumed}`)}
        </Notice>
      )}
      {errors.length > 0 && (
        <Notice live tone="warn" icon="alert">
          <strong>{say('options.parts.errors', { count: errors.length })}</strong>
          <ul>
            {errors.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {isChanged && blocked !== null && (
        <Notice tone="warn" icon="alert">
          {blocked}
        </Notice>
      )}
      <div className="workbench-actions">
        <Button look="solid" isPending={busy} isDisabled={!isChanged || blocked !== null} onPress={() => void save()}>
          {say('action.save')}
        </Button>
        {isChanged && <Button onPress={revert}>{say('options.policy.revert')}</Button>}
        {children}
        <span className="soft small workbench-status" role="status">
          {isChanged ? say('options.policy.unsaved') : isSaved && say('options.policy.saved')}
        </span>
      </div>
      <ProblemNotice problem={problem} />
    </div>
  );
}

import type { ScriptLine } from '../../../lib/messages/script-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';

/** What may be done with a text as it stands. */
export function ScriptActions({
  script,
  isCoach,
  busy,
  after,
  onEdit,
}: {
  script: ScriptLine;
  isCoach: boolean;
  busy: boolean;
  after: (work: () => Promise<unknown>) => Promise<boolean>;
  onEdit: () => void;
}) {
  const { say, ask } = useSession();
  const { id, language, title, state, event, hash, heads, isParted } = script;
  const isRetired = state === 'retired';
  const { text, signals, levels, framework } = script;
  const draft = { language, title, text, signals, levels, framework };
  return (
    <div className="case-form-actions">
      {isCoach && state === 'draft' && !isParted && (
        <Button
          icon="check"
          isPending={busy}
          aria-label={say('scripts.approve-label', { title })}
          onPress={() => void after(() => ask('scripts.approve', { id, language, version: event, hash }))}
        >
          {say('scripts.approve')}
        </Button>
      )}
      {!isRetired && (
        <Button aria-label={say('scripts.edit-label', { title })} onPress={onEdit}>
          {say('scripts.edit')}
        </Button>
      )}
      {isCoach && !isRetired && (
        <Button
          look="bare"
          isPending={busy}
          aria-label={say('scripts.retire-label', { title })}
          onPress={() => void after(() => ask('scripts.retire', { id, language }))}
        >
          {say('scripts.retire')}
        </Button>
      )}
      {isRetired && (
        <Button
          isPending={busy}
          aria-label={say('scripts.bring-back-label', { title })}
          onPress={() => void after(() => ask('scripts.save', { id, heads, draft }))}
        >
          {say('scripts.bring-back')}
        </Button>
      )}
    </div>
  );
}

import { useCallback, useState } from 'react';
import type { Answer } from '../../../../lib/messages/messages.ts';
import { CopyButton } from '../../../shared/copy-button.tsx';
import { ProblemNotice } from '../../../shared/problem-notice.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useLoaded } from '../../../shared/use-loaded.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';

type Result = Answer<'panel.insert'> | null;

/** The one question to the fix owner, to be put to them in the team's own way (R64, R65). It counts as asked once it left. */
export function FixAsk({
  view,
  busy,
  act,
  tabId,
  onAsked,
  onClose,
}: CaseSectionProps & { onAsked: (result: Result) => void; onClose: () => void }) {
  const { say, ask } = useSession();
  const { value, problem } = useLoaded(useCallback(() => ask('fix.request', { id: view.id }), [ask, view.id]));
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value?.text ?? '';
  const tell = async (how: 'inserted' | 'copied' | 'said') => {
    let result: Result = null;
    const done = await act(async (send, id) => {
      const answer = await send('fix.ask', { id, how, tabId: tabId ?? null, text: text || null });
      result = answer.result ?? null;
      return answer.view;
    });
    if (done) onAsked(how === 'copied' ? { outcome: 'copied', audience: 'unknown' } : result);
  };
  return (
    <CaseForm onClose={onClose}>
      <TextField label={say('fix.ask.text')} value={text} lines={5} onChange={setTyped} />
      <ProblemNotice problem={problem} />
      <div className="case-form-actions">
        {tabId !== undefined && (
          <Button icon="insert" isPending={busy} isDisabled={!text} onPress={() => void tell('inserted')}>
            {say('fix.ask.insert')}
          </Button>
        )}
        <CopyButton text={text} label={say('fix.ask.copy')} onCopied={() => void tell('copied')} />
      </div>
      <div className="case-form-actions">
        <Button isPending={busy} onPress={() => void tell('said')}>
          {say('fix.ask.said')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </CaseForm>
  );
}

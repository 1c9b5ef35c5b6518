import { useState } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import type { SignalKind } from '../../lib/model/kinds.ts';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { onEscape } from './on-escape.ts';
import { usePanel } from './panel-context.tsx';

type Form = Answer<'panel.missed-form'>;

/** "Simmer missed something": folded to one quiet line until it is needed. What is selected in the page is taken up. */
export function MissedSignal() {
  const { say, ask } = useSession();
  const { tabId } = usePanel().state;
  const { busy, problem, run } = useRun();
  const [form, setForm] = useState<Form | null>(null);
  const open = () => run(async () => setForm(await ask('panel.missed-form', { tabId })));
  if (form) return <MissedForm form={form} onClose={() => setForm(null)} />;
  return (
    <div className="missed-open">
      <Button look="bare" isPending={busy} onPress={() => void open()}>
        {say('panel.missed')}
      </Button>
      <ProblemNotice problem={problem} />
    </div>
  );
}

/** Which kind, and in which words. */
function MissedForm({ form, onClose }: { form: Form; onClose: () => void }) {
  const { say, ask } = useSession();
  const { state, onToast } = usePanel();
  const { busy, problem, run } = useRun();
  const [kind, setKind] = useState<SignalKind | null>(null);
  const [words, setWords] = useState(form.words);
  const isLong = words.length > form.most;
  const send = () =>
    run(async () => {
      if (!kind || !words.trim()) return;
      await ask('panel.missed', { tabId: state.tabId, kind, words });
      onClose();
      onToast(say('panel.missed.noted'));
    });
  return (
    <form
      className="disagree missed"
      aria-label={say('panel.missed.title')}
      onKeyDown={onEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={say('panel.missed.words')}
        help={say('panel.missed.help')}
        lines={2}
        value={words}
        onChange={setWords}
        error={isLong ? say('panel.missed.long', { most: form.most }) : undefined}
        autoFocus
      />
      <SelectField
        label={say('panel.missed.kind')}
        placeholder={say('panel.missed.choose')}
        value={kind}
        choices={form.kinds.map((id) => ({ id, text: nameOf(say, 'kind', id) }))}
        onChange={setKind}
      />
      <ProblemNotice problem={problem} />
      <div className="missed-actions">
        <Button look="solid" type="submit" isPending={busy} isDisabled={!kind || !words.trim() || isLong}>
          {say('panel.missed.send')}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

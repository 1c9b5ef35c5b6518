import { useState } from 'react';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { usePanel } from './panel-context.tsx';

/** A minor issue: the defect's reference and the promised day (R3, R4). */
export function MinorForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const { say, ask } = useSession();
  const { state, onState } = usePanel();
  const { busy, problem, run } = useRun();
  const [defect, setDefect] = useState(state.minor?.defect ?? '');
  const [fixOn, setFixOn] = useState<string | null>(state.minor?.fixOn ?? null);
  const record = () =>
    run(async () => {
      if (!fixOn) return;
      onState(await ask('minor.record', { tabId: state.tabId, defect: defect.trim(), fixOn }));
      onDone();
    });
  return (
    <form
      className="sheet-form"
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <TextField
        label={say('intake.minor.defect')}
        help={say('intake.minor.defect.help')}
        value={defect}
        onChange={setDefect}
      />
      <DateField label={say('intake.minor.day')} value={fixOn} onChange={setFixOn} />
      <ProblemNotice problem={problem} also={say('panel.sheet.kept')} />
      <div className="sheet-actions">
        <Button look="solid" type="submit" isPending={busy} isDisabled={!defect.trim() || !fixOn}>
          {say('intake.minor.save')}
        </Button>
        <Button look="bare" onPress={onCancel}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

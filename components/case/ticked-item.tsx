import { useState } from 'react';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { ReasonForm } from './reason-form.tsx';
import type { Act } from './use-case.ts';

/** An item of the team's own: somebody ticks it, and may write a word beside it. */
export function TickedItem({
  line: { item, name, required, done, note },
  busy,
  act,
}: {
  line: CaseView['checklist'][number];
  busy: boolean;
  act: Act;
}) {
  const { say } = useSession();
  const [writing, setWriting] = useState(false);
  // Offered when it was just ticked, and not beside every item of the list.
  const [isFresh, setFresh] = useState(false);
  const check = (next: boolean, text?: string) =>
    act((ask, id) => ask('case.check', { id, item, done: next, note: text ?? null }));
  return (
    <>
      <Checkbox
        isSelected={done}
        isDisabled={busy}
        onChange={(next) => {
          setFresh(next);
          void check(next);
        }}
      >
        {name}
        {!required && <span className="soft">{say('words.gap') + say('panel.case.optional')}</span>}
      </Checkbox>
      {done && note && (
        <p className="timeline-text ticked-note" dir="auto">
          {note}
        </p>
      )}
      {done && isFresh && !note && !writing && (
        <p className="ticked-note">
          <Button look="bare" onPress={() => setWriting(true)}>
            {say('panel.case.item.note')}
          </Button>
        </p>
      )}
      {done && writing && (
        <ReasonForm
          label={name}
          action={say('panel.case.item.note.save')}
          busy={busy}
          onSend={async (text) => {
            if (await check(true, text)) setWriting(false);
          }}
          onClose={() => setWriting(false)}
        />
      )}
    </>
  );
}

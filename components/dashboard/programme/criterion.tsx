import { useState } from 'react';
import type { ProposalShown } from '../../../lib/messages/programme-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Judgement = 'open' | 'met' | 'unmet';

/** One entry criterion and what was said of it (R120). A note is offered once it is judged, and never asked for. */
export function Criterion({
  criterion: { name, met, note, by },
  busy,
  onJudge,
}: {
  criterion: ProposalShown['criteria'][number];
  busy: boolean;
  onJudge: (met: boolean, note: string | null) => Promise<boolean>;
}) {
  const { say } = useSession();
  const [text, setText] = useState<string | null>(null);
  const judged: Judgement = met === null ? 'open' : met ? 'met' : 'unmet';
  const choices: { id: Judgement; text: string }[] = [
    { id: 'met', text: say('programme.met') },
    { id: 'unmet', text: say('programme.unmet') },
  ];
  return (
    <div className="programme-criterion" data-judged={judged}>
      <ChoiceField
        label={name}
        value={judged}
        choices={choices}
        onChange={(id) => void onJudge(id === 'met', note ?? null)}
      />
      {met !== null && text === null && (
        <p className="soft small" dir="auto">
          {by}
          {note && `: ${note}`}{' '}
          <Button look="bare" onPress={() => setText(note ?? '')}>
            {note ? say('programme.note.change') : say('programme.note.add')}
          </Button>
        </p>
      )}
      {met !== null && text !== null && (
        <TextField
          label={say('programme.note')}
          value={text}
          autoFocus
          onChange={setText}
          button={
            <Button isPending={busy} onPress={async () => (await onJudge(met, text)) && setText(null)}>
              {say('action.save')}
            </Button>
          }
        />
      )}
    </div>
  );
}

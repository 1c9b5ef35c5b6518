import { useMemo, useState } from 'react';
import type { SignalRules } from '../../../lib/messages/messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useAskedSoon } from '../../shared/use-asked-soon.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TryResult } from './try-result.tsx';

const PAUSE_MS = 200;
const MOST_CHARACTERS = 20_000;

/** A box for a text, and what Simmer makes of it by the rules as they stand on this page. Nothing of it is kept. */
export function TryText({ rules }: { rules: SignalRules }) {
  const { say, ask } = useSession();
  const [text, setText] = useState('');
  const [by, setBy] = useState<'customer' | 'agent'>('customer');
  const isLong = text.length > MOST_CHARACTERS;
  const asking = useMemo(() => {
    if (text.trim() === '' || isLong) return null;
    return async () => ({ of: text, made: await ask('signals.try', { text, by, rules }) });
  }, [text, by, rules, isLong, ask]);
  const { answer: result, problem } = useAskedSoon(asking, PAUSE_MS);

  return (
    <div className="try">
      <TextField
        label={say('options.signals.try')}
        placeholder={say('options.signals.try.example')}
        help={say('options.signals.try.help')}
        lines={3}
        value={text}
        onChange={setText}
        error={isLong ? say('options.signals.try.long', { most: MOST_CHARACTERS }) : undefined}
      />
      <ChoiceField
        label={say('options.signals.try.by')}
        value={by}
        choices={[
          { id: 'customer', text: say('options.signals.try.customer') },
          { id: 'agent', text: say('options.signals.try.agent') },
        ]}
        onChange={setBy}
      />
      {result && <TryResult text={result.of} made={result.made} />}
      <ProblemNotice problem={problem} />
    </div>
  );
}

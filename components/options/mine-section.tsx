import { useState } from 'react';
import type { Settings } from '../../lib/messages/messages.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { TokenList } from '../ui/token-list.tsx';
import { OptionSection } from './option-section.tsx';
import { parseOwnAddress, splitAddresses } from './parse-own-address.ts';
import { useSaving } from './use-saving.ts';

/** The team's own mail addresses: whoever is not among them is the customer. */
export function MineSection({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (settings: Settings) => Promise<void>;
}) {
  const { say } = useSession();
  const { save, problem, status } = useSaving(onChange);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const { mine } = settings;

  const add = async () => {
    const typed = splitAddresses(text);
    const bad = typed.find((entry) => !parseOwnAddress(entry));
    if (typed.length === 0) return;
    if (bad !== undefined) return setWrong(bad);
    const found = typed.flatMap((entry) => parseOwnAddress(entry) ?? []);
    if (await save({ ...settings, mine: [...new Set([...mine, ...found])] })) setText('');
  };
  return (
    <OptionSection anchor="mine" title={say('options.mine')} help={say('options.mine.help')} status={status}>
      <form
        className="option-fields"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={say('options.mine.label')}
          placeholder={say('options.mine.example')}
          value={text}
          onChange={(next) => {
            setText(next);
            setWrong(null);
          }}
          error={wrong === null ? undefined : say('options.mine.invalid', { text: wrong })}
          button={<Button type="submit">{say('action.add')}</Button>}
        />
      </form>
      {mine.length === 0 ? (
        <p className="soft">{say('options.mine.none')}</p>
      ) : (
        <TokenList
          label={say('options.mine.list')}
          tokens={mine}
          removeLabel={(name) => say('action.remove', { name })}
          onRemove={(gone) => void save({ ...settings, mine: mine.filter((entry) => entry !== gone) })}
        />
      )}
      <ProblemNotice problem={problem} />
    </OptionSection>
  );
}

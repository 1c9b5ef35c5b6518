import { useState } from 'react';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { TokenList } from '../../ui/token-list.tsx';

/** Short texts that are typed one by one, such as addresses. What is not valid stays in the field, with what is wrong. */
export function TokenField({
  label,
  help,
  tokens,
  isValid,
  invalid,
  onChange,
}: {
  label: string;
  help?: string;
  tokens: readonly string[];
  isValid: (text: string) => boolean;
  /** What is wrong with a text. */
  invalid: (text: string) => string;
  onChange: (tokens: string[]) => void;
}) {
  const { say } = useSession();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const add = () => {
    const typed = text.split(/[\s,;]+/).filter((part) => part !== '');
    const bad = typed.find((part) => !isValid(part));
    if (bad !== undefined) return setWrong(bad);
    onChange([...new Set([...tokens, ...typed])]);
    setText('');
  };
  return (
    <form
      className="entry-block"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={label}
        {...(help && { help })}
        value={text}
        onChange={(next) => {
          setText(next);
          setWrong(null);
        }}
        error={wrong === null ? undefined : invalid(wrong)}
        button={<Button type="submit">{say('action.add')}</Button>}
      />
      {tokens.length > 0 && (
        <TokenList
          label={label}
          tokens={tokens}
          removeLabel={(name) => say('action.remove', { name })}
          onRemove={(gone) => onChange(tokens.filter((token) => token !== gone))}
        />
      )}
    </form>
  );
}

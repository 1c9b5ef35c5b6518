import { useState } from 'react';
import { useSession } from '../../shared/session.tsx';
import { ComboField } from '../../ui/combo-field.tsx';
import { personName, type Wording } from './wording.ts';

/** How many names the list shows at once; more are found by typing. */
const MOST_SHOWN = 50;

/** One person of the team by name, or nobody in particular: left empty, whoever is on duty. */
export function PersonField({
  wording,
  value,
  onChange,
}: {
  wording: Wording;
  value: string | null | undefined;
  onChange: (id: string | null) => void;
}) {
  const { say } = useSession();
  const { people } = wording.context;
  const [text, setText] = useState(value ? personName(value, wording) : '');
  const known = people.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  const typed = text.trim().toLowerCase();
  const fits = people.filter(({ name }) => name.toLowerCase().includes(typed)).slice(0, MOST_SHOWN);
  const write = (next: string) => {
    setText(next);
    const found = people.find(({ name }) => name.toLowerCase() === next.trim().toLowerCase());
    if (found || next.trim() === '') onChange(found?.id ?? null);
  };
  return (
    <ComboField
      label={say('editor.person')}
      help={say('editor.person.help')}
      value={text}
      choices={fits.map(({ name }) => ({ id: name }))}
      error={typed !== '' && !known && text !== value ? say('editor.person.unknown') : undefined}
      onChange={write}
    />
  );
}

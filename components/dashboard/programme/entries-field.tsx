import type { Sponsorship } from '../../../lib/model/process-policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Entries = Sponsorship['metrics'];

/** A list of short texts in one language at a time. What another language says stands there until this one says it. */
export function EntriesField({
  label,
  help,
  language,
  entries,
  suggested,
  onChange,
}: {
  label: string;
  help: string;
  language: string;
  entries: Entries;
  suggested: Entries;
  onChange: (entries: Entries) => void;
}) {
  const { say } = useSession();
  const put = (id: string, text: string) =>
    onChange(
      entries.map((entry) => {
        if (entry.id !== id) return entry;
        const { [language]: _, ...others } = entry.name;
        return { ...entry, name: text === '' ? others : { ...others, [language]: text } };
      }),
    );
  const otherWords = (name: Record<string, string>) => name.en ?? Object.values(name)[0] ?? '';
  const offered = suggested.filter(({ id }) => !entries.some((entry) => entry.id === id));
  return (
    <fieldset className="programme-entries">
      <legend className="field-label">{label}</legend>
      <p className="soft small">{help}</p>
      {entries.map(({ id, name }, i) => (
        <div key={id} className="programme-line">
          <TextField
            isLabelHidden
            label={say('programme.entry-of', { list: label, number: i + 1 })}
            value={name[language] ?? ''}
            placeholder={otherWords(name)}
            onChange={(text) => put(id, text)}
          />
          <IconButton
            icon="close"
            label={say('action.remove', { name: name[language] ?? otherWords(name) })}
            onPress={() => onChange(entries.filter((entry) => entry.id !== id))}
          />
        </div>
      ))}
      <div className="case-form-actions">
        <Button
          look="bare"
          icon="plus"
          aria-label={say('programme.add-to', { list: label })}
          onPress={() => onChange([...entries, { id: crypto.randomUUID().slice(0, 8), name: {} }])}
        >
          {say('programme.add')}
        </Button>
        {offered.length > 0 && (
          <Button
            look="bare"
            aria-label={say('programme.suggest-for', { list: label })}
            onPress={() => onChange([...entries, ...offered])}
          >
            {say('programme.suggest')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

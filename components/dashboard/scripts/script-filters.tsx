import type { ScriptLine } from '../../../lib/messages/script-messages.ts';
import { SIGNAL_KINDS } from '../../../lib/model/kinds.ts';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SCRIPT_STATES, type ScriptFilter } from './filter-scripts.ts';

/** Which texts are in view: by language, by what they are for, by state. */
export function ScriptFilters({
  scripts,
  filter,
  onChange,
}: {
  scripts: readonly ScriptLine[];
  filter: ScriptFilter;
  onChange: (filter: ScriptFilter) => void;
}) {
  const { say, locale } = useSession();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const any = { id: 'any', text: say('scripts.any') };
  const languages = [...new Set([...scripts.map(({ language }) => language), filter.language])].filter(
    (id) => id !== 'any',
  );
  const heard = SIGNAL_KINDS.filter((kind) => scripts.some(({ signals }) => signals.includes(kind)));
  const stateName = (id: (typeof SCRIPT_STATES)[number]) => {
    if (id === 'any') return say('scripts.any');
    return id === 'in-use' ? say('scripts.in-use') : say(`scripts.state.${id}`);
  };
  return (
    <div className="scripts-filters">
      <SelectField
        label={say('scripts.language')}
        value={filter.language}
        choices={[...languages.map((id) => ({ id, text: names.of(id) ?? id })), any]}
        onChange={(language) => onChange({ ...filter, language })}
      />
      <SelectField
        label={say('scripts.signal')}
        value={filter.signal}
        choices={[any, ...heard.map((id) => ({ id, text: nameOf(say, 'kind', id) }))]}
        onChange={(signal) => onChange({ ...filter, signal })}
      />
      <SelectField
        label={say('scripts.state')}
        value={filter.state}
        choices={SCRIPT_STATES.map((id) => ({ id, text: stateName(id) }))}
        onChange={(state) => onChange({ ...filter, state })}
      />
    </div>
  );
}

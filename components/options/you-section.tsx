import { useEffect, useState } from 'react';
import { LANGUAGES } from '../../lib/i18n/catalogue.ts';
import type { Settings } from '../../lib/messages/messages.ts';
import { WORK_ROLES } from '../../lib/model/first-run.ts';
import { LANGUAGE_NAMES } from '../shared/language-names.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useManaged } from './managed/managed-context.tsx';
import { OptionSection } from './option-section.tsx';
import { ScopeField } from './scope-field.tsx';
import { useSaving } from './use-saving.ts';

/** Who you are, and how Simmer speaks and stands. */
export function YouSection({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (settings: Settings) => Promise<void>;
}) {
  const { say } = useSession();
  const { save, problem, status } = useSaving(onChange);
  const { locked } = useManaged();
  const [name, setName] = useState(settings.name);
  // A restored backup, or the team, may have brought another one.
  useEffect(() => setName(settings.name), [settings.name]);
  return (
    <OptionSection anchor="you" title={say('options.you')} status={status}>
      <div className="option-fields">
        <TextField
          label={say('options.name')}
          help={say('options.name.help')}
          value={name}
          onChange={setName}
          onBlur={() => {
            if (name.trim() !== settings.name) void save({ ...settings, name: name.trim() });
          }}
        />
        <SelectField
          label={say('options.language')}
          value={settings.language}
          choices={[
            { id: 'auto', text: say('options.language.auto') },
            ...LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id] })),
          ]}
          help={locked.includes('language') ? say('managed.by') : undefined}
          isDisabled={locked.includes('language')}
          onChange={(language) => void save({ ...settings, language })}
        />
        <SelectField
          label={say('first.role')}
          value={settings.role ?? 'agent'}
          choices={WORK_ROLES.map((id) => ({ id, text: say(`first.role.${id}`) }))}
          onChange={(role) => void save({ ...settings, role })}
        />
        <ChoiceField
          label={say('options.side')}
          value={settings.side}
          choices={[
            { id: 'left', text: say('options.side.left') },
            { id: 'right', text: say('options.side.right') },
          ]}
          onChange={(side) => void save({ ...settings, side })}
        />
      </div>
      <ScopeField />
      <Switch
        isDisabled={locked.includes('scanViews')}
        isSelected={settings.scanViews === true}
        onChange={(scanViews) => void save({ ...settings, scanViews })}
      >
        {say('options.scan')}
      </Switch>
      <p className="soft small">{say(locked.includes('scanViews') ? 'managed.by' : 'options.scan.help')}</p>
      <Switch
        isDisabled={locked.includes('shield')}
        isSelected={settings.shield !== false}
        onChange={(shield) => void save({ ...settings, shield })}
      >
        {say('options.shield')}
      </Switch>
      <p className="soft small">{say(locked.includes('shield') ? 'managed.by' : 'options.shield.help')}</p>
      <p>
        <a href="first-run.html">{say('first.again')}</a>
      </p>
      <ProblemNotice problem={problem} />
    </OptionSection>
  );
}

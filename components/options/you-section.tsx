import { useState } from 'react';
import type { Settings } from '../../lib/messages/messages.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextField } from '../ui/text-field.tsx';
import { OptionSection } from './option-section.tsx';
import { ScopeField } from './scope-field.tsx';
import { useSaving } from './use-saving.ts';

/** Each language in its own words, so that whoever is lost in another finds theirs. */
const LANGUAGE_NAMES = { en: 'English', fi: 'Suomi', ja: '日本語' } as const;

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
  const [name, setName] = useState(settings.name);
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
            ...(['en', 'fi', 'ja'] as const).map((id) => ({ id, text: LANGUAGE_NAMES[id] })),
          ]}
          onChange={(language) => void save({ ...settings, language })}
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
      <Switch isSelected={settings.scanViews === true} onChange={(scanViews) => void save({ ...settings, scanViews })}>
        {say('options.scan')}
      </Switch>
      <p className="soft small">{say('options.scan.help')}</p>
      <Switch isSelected={settings.shield !== false} onChange={(shield) => void save({ ...settings, shield })}>
        {say('options.shield')}
      </Switch>
      <p className="soft small">{say('options.shield.help')}</p>
      <ProblemNotice problem={problem} />
    </OptionSection>
  );
}

import { useState } from 'react';
import { WORK_ROLES } from '../../lib/model/first-run.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { CardChoice } from '../ui/card-choice.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { FirstTools } from './first-tools.ts';

/** What somebody does here decides what they see first; their name stands on what they do. */
export function RoleStep({ settings, onSettings }: FirstTools) {
  const { say } = useSession();
  const { problem, run } = useRun();
  const [name, setName] = useState(settings.name);
  return (
    <>
      <CardChoice
        label={say('first.role')}
        value={settings.role ?? null}
        choices={WORK_ROLES.map((id) => ({ id, text: say(`first.role.${id}`), help: say(`first.role.${id}.help`) }))}
        onChange={(role) => void run(() => onSettings({ ...settings, role }))}
      />
      <TextField
        label={say('options.name')}
        help={say('first.role.name.help')}
        value={name}
        onChange={setName}
        onBlur={() => {
          if (name.trim() !== settings.name) void run(() => onSettings({ ...settings, name: name.trim() }));
        }}
      />
      <ProblemNotice problem={problem} />
    </>
  );
}

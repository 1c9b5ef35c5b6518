import { ESCALATION_TYPES, SEVERITIES } from '../../../lib/model/kinds.ts';
import type { PartProps } from './process-parts.ts';
import { useProcess } from './process-tools.ts';
import { SomeOf } from './some-of.tsx';

/** Which cases are light. Executive cases and S1 are not offered, because they never are. */
export function LightEditor({ value, onChange }: PartProps<'light'>) {
  const { say } = useProcess();
  const types = ESCALATION_TYPES.filter((type) => type !== 'none' && type !== 'executive');
  const severities = SEVERITIES.filter((severity) => severity !== 'S1');
  return (
    <>
      <p className="soft small">{say('process.light.help')}</p>
      <SomeOf
        mayBeNone
        label={say('process.light.types')}
        values={value.types}
        choices={types.map((id) => ({ id, text: say(`type.${id}`) }))}
        onChange={(next = []) => onChange({ ...value, types: next })}
      />
      <SomeOf
        mayBeNone
        label={say('process.light.severities')}
        values={value.severities}
        choices={severities.map((id) => ({ id, text: say(`severity.${id}`) }))}
        onChange={(next = []) => onChange({ ...value, severities: next })}
      />
    </>
  );
}

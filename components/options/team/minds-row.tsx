import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import type { MindsPart } from '../../../lib/messages/sync-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { useHeld } from '../../ui/held.tsx';
import { Tag } from '../../ui/tag.tsx';
import { differingFields, fieldsOf } from './minds-fields.ts';

/** What each version says, side by side; what differs stands out. One of them is chosen. */
export function RowChoice({
  legend,
  label,
  versions,
  values,
  pick,
  onPick,
}: {
  legend: string;
  label: string;
  versions: MindsPart['versions'];
  values: readonly unknown[];
  pick: number;
  onPick: (pick: number) => void;
}) {
  const held = useHeld();
  const { say, locale } = useSession();
  const now = useNow();
  const fields = values.map(fieldsOf);
  const differing = differingFields(fields);
  return (
    <fieldset className="minds-row">
      <legend>{legend}</legend>
      <RadioGroup aria-label={label} value={String(pick)} isDisabled={held} onChange={(next) => onPick(Number(next))}>
        <div className="minds-versions">
          {versions.map(({ id, by, at, isReset }, i) => (
            <Radio key={id} value={String(i)} className="minds-version">
              <span className="small soft">
                {say('minds.version', { name: by, when: when(at, now, { say, locale }) })}{' '}
                {i === 0 && <Tag tone="good">{say('minds.holds')}</Tag>}
              </span>
              {values[i] === null || values[i] === undefined ? (
                <span className="soft">{say(isReset ? 'minds.reset' : 'minds.missing')}</span>
              ) : (
                <span className="minds-fields small">
                  {fields[i]
                    ?.filter(([name]) => differing.size === 0 || differing.has(name))
                    .map(([name, text]) => (
                      <span key={name} className="minds-field">
                        <span className="soft">{name}</span> <strong dir="auto">{text}</strong>
                      </span>
                    ))}
                </span>
              )}
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </fieldset>
  );
}

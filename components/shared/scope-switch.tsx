import { SCOPES, type ScopeShown } from '../../lib/messages/radar-messages.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { PopoverButton } from '../ui/popover-button.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { useSession } from './session.tsx';
import { useRun } from './use-run.ts';
import './scope-switch.css';

type Scope = Pick<ScopeShown, 'scope' | 'groups'>;

/** Whose tickets count for the badge and are shown: one's own, those of one's groups too, or all that anybody has seen. */
export function ScopeSwitch({
  shown,
  isLabelled = false,
  onChange,
}: {
  shown: ScopeShown;
  /** True where nothing around it says what it is. */
  isLabelled?: boolean;
  onChange: (scope: Scope) => Promise<void>;
}) {
  const { say } = useSession();
  const { problem, run } = useRun();
  const { scope, groups, known } = shown;
  const change = (next: Partial<Scope>) => void run(() => onChange({ scope, groups, ...next }));
  const setGroup = (key: string, isOn: boolean) =>
    change({ groups: isOn ? [...groups, key] : groups.filter((one) => one !== key) });
  return (
    <div className="scope-switch">
      <div className="scope-choice">
        <ChoiceField
          label={say('scope.label')}
          isLabelHidden={!isLabelled}
          value={scope}
          choices={SCOPES.map((id) => ({ id, text: say(`scope.${id}`) }))}
          onChange={(next) => change({ scope: next })}
        />
        {scope === 'groups' && (
          <PopoverButton
            text={groups.length > 0 ? say('scope.chosen', { count: groups.length }) : say('scope.choose')}
            label={say('scope.choose')}
            placement="bottom end"
          >
            {() => (
              <div className="scope-groups">
                {known.length === 0 && <p className="soft">{say('scope.none-seen')}</p>}
                {known.map(({ key, name }) => (
                  <Checkbox key={key} isSelected={groups.includes(key)} onChange={(isOn) => setGroup(key, isOn)}>
                    <span dir="auto">{name}</span> <span className="soft small">{key.split('/')[0]}</span>
                  </Checkbox>
                ))}
              </div>
            )}
          </PopoverButton>
        )}
      </div>
      {scope === 'groups' && groups.length === 0 && <p className="soft small">{say('scope.no-groups')}</p>}
      <ProblemNotice problem={problem} />
    </div>
  );
}

import type { SyncPage } from '../../../lib/messages/sync-messages.ts';
import type { Leaves } from '../../../lib/model/team.ts';
import { useSession } from '../../shared/session.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';

export const GROUPS = ['quotes', 'names', 'texts'] as const;

/** The three choices of what may leave, each with how much of it left and how much stays. */
export function LeavesFields({
  legend,
  value,
  most,
  counts,
  onChange,
}: {
  legend: string;
  value: Leaves;
  /** What may be chosen at most: what the team keeps in each browser nobody lets leave. */
  most?: Leaves;
  counts?: SyncPage['counts'];
  onChange: (value: Leaves) => void;
}) {
  const { say, locale } = useSession();
  const figure = new Intl.NumberFormat(locale);
  return (
    <fieldset className="field-choices leaves-fields">
      <legend className="field-label">{legend}</legend>
      {GROUPS.map((group) => {
        const isHeld = most !== undefined && !most[group];
        const { left, here } = counts?.[group] ?? { left: 0, here: 0 };
        const isCounted = counts !== undefined && left + here > 0;
        const shown = { left: figure.format(left), here: figure.format(here) };
        return (
          <div key={group}>
            <Checkbox
              isSelected={value[group] && !isHeld}
              isDisabled={isHeld}
              onChange={(isOn) => onChange({ ...value, [group]: isOn })}
            >
              {say(`team.group.${group}`)}
            </Checkbox>
            {(isHeld || isCounted) && (
              <p className="small soft leaves-note">
                {isHeld && say('team.leaving.held')}
                {isHeld && isCounted && say('words.gap')}
                {isCounted && say('team.leaving.counts', shown)}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

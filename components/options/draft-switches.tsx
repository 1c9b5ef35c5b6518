import { DRAFT_KINDS, type DraftSwitches as Switches } from '../../lib/model/draft.ts';
import { useSession } from '../shared/session.tsx';
import { Switch } from '../ui/switch.tsx';
import './draft-switches.css';

/**
 * A switch for each thing the draft check looks for.
 * @param over how each is where `value` says nothing; what is the same as there is not kept
 */
export function DraftSwitches({
  over,
  value,
  note,
  onChange,
}: {
  over: Switches;
  value: Switches;
  /** Stands below a switch that is another way than in `over`. */
  note?: string;
  onChange: (value: Switches) => void;
}) {
  const { say } = useSession();
  return (
    <ul className="draft-switches">
      {DRAFT_KINDS.map((kind) => {
        const isOn = value[kind] ?? over[kind] ?? false;
        const set = (next: boolean) => {
          const { [kind]: _, ...rest } = value;
          onChange(next === over[kind] ? rest : { ...rest, [kind]: next });
        };
        return (
          <li key={kind}>
            <Switch isSelected={isOn} onChange={set}>
              {say(`writing.kind.${kind}`)}
            </Switch>
            <p className="soft small">
              {say(`writing.help.${kind}`)} {note && isOn !== over[kind] && note}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

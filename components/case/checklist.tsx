import type { CaseView } from '../../lib/messages/panel-state.ts';
import { useSession } from '../shared/session.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import type { Act } from './use-case.ts';

/** What this step asks for (R54–R58). */
export function Checklist({ view, busy, act }: { view: CaseView; busy: boolean; act: Act }) {
  const { say } = useSession();
  return (
    <div className="case-part">
      <h3 className="field-label">{say('panel.case.checklist')}</h3>
      <ul>
        {view.checklist.map(({ item, name, required, done, byAccepting }) => (
          <li key={item}>
            <Checkbox
              isSelected={done}
              isDisabled={busy || byAccepting === true}
              onChange={(next) => void act((ask, id) => ask('case.check', { id, item, done: next }))}
            >
              {name}
              {byAccepting && !done && (
                <span className="soft">{say('words.gap') + say('panel.case.by-accepting')}</span>
              )}
              {!required && <span className="soft">{say('words.gap') + say('panel.case.optional')}</span>}
            </Checkbox>
          </li>
        ))}
      </ul>
    </div>
  );
}

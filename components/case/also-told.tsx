import type { CaseView } from '../../lib/messages/panel-state.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';

/** Who else was told, whoever takes the case: a supervisor where somebody may be in danger (R59). */
export function AlsoTold({ view }: { view: CaseView }) {
  const { say, locale } = useSession();
  const now = useNow();
  if (!view.also?.length) return null;
  return (
    <div className="case-part">
      <h3 className="field-label">{say('case.also')}</h3>
      {view.also.map(({ to, acknowledgeBy }) => {
        const who = nameOf(say, 'role', to);
        return (
          <p className="case-text figures" key={`${to} ${acknowledgeBy}`}>
            {acknowledgeBy ? say('case.also.by', { who, when: when(acknowledgeBy, now, { say, locale }) }) : who}
          </p>
        );
      })}
    </div>
  );
}

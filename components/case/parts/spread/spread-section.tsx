import { useSession } from '../../../shared/session.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { AffectedPart } from './affected-part.tsx';
import { MessagesPart } from './messages-part.tsx';
import { PlanPart } from './plan-part.tsx';
import { ScopePart } from './scope-part.tsx';
import './spread.css';

/** The other customers of a case: shown once somebody says that there are some, or may be (R67–R70). */
export function SpreadSection({ view, busy, act }: CaseSectionProps) {
  const { say } = useSession();
  const spread = view.parts?.spread;
  const answer = view.parts?.others?.answer?.answer;
  if (!spread) return null;
  const isEmpty =
    !spread.plan && !spread.scope && spread.affected.length === 0 && spread.messages.length === 0 && !view.group;
  if (isEmpty && answer !== 'yes' && answer !== 'unknown') return null;
  const told = spread.affected.filter((one) => one.told && one.told.state !== 'failed').length;
  const all = spread.affected.length;
  const peek = all > 0 ? ` · ${say('spread.peek', { told, all })}` : '';
  const props = { spread, busy, act };
  return (
    <Disclosure isLazy summary={say('spread.title') + peek}>
      <div className="spread">
        <ScopePart {...props} />
        <MessagesPart {...props} />
        <AffectedPart {...props} />
        <PlanPart {...props} />
      </div>
    </Disclosure>
  );
}

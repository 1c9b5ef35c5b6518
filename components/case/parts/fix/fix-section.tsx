import type { FixView } from '../../../../lib/messages/case-parts/fix-view.ts';
import { upperFirst } from '../../../shared/letter-case.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { type TimeWords, when } from '../../../shared/when.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { FixFindings } from './fix-findings.tsx';
import { FixOwner } from './fix-owner.tsx';
import { FixQuiet } from './fix-quiet.tsx';
import { FixStatus } from './fix-status.tsx';
import './fix.css';

/** The fix, from the investigation on: who manages it, what they said last, their quiet, what was found (R46, R64–R66, R88). */
export function FixSection(props: CaseSectionProps) {
  const { say, locale } = useSession();
  const now = useNow();
  const { view } = props;
  const fix = view.parts?.fix;
  if (!fix) return null;
  const isEmpty = !fix.owner && !fix.status && !fix.understanding && !fix.findings;
  if (isEmpty && view.step !== 'investigation') return null;
  const isClosed = view.step === 'closed';
  return (
    <Disclosure summary={say('fix.summary', { state: stateOf(fix, now, { say, locale }) })}>
      <div className="case-parts">
        <FixOwner {...props} fix={fix} />
        <FixStatus {...props} fix={fix} />
        {!isClosed && <FixQuiet {...props} fix={fix} />}
        <FixFindings {...props} fix={fix} />
      </div>
    </Disclosure>
  );
}

function stateOf(fix: FixView, now: number, words: TimeWords): string {
  const { say } = words;
  const who = fix.owner && upperFirst(fix.owner.name, words.locale);
  if (fix.status) {
    const at = when(fix.status.at, now, words);
    return who ? say('fix.peek.status', { who, when: at }) : say('fix.peek.status-only', { when: at });
  }
  return who ? say('fix.peek.no-status', { who }) : say('fix.peek.none');
}

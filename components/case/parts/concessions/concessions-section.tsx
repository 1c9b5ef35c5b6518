import { useSession } from '../../../shared/session.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { ConcessionsList } from './concessions-list.tsx';

const STATES = ['waiting', 'approved', 'declined'] as const;

/** Concessions of a case (R80); one that is closed shows them only where there are any. */
export function ConcessionsSection(props: CaseSectionProps) {
  const { say } = useSession();
  const { view } = props;
  const list = view.parts?.concessions?.list;
  if (!list || (view.step === 'closed' && list.length === 0)) return null;
  const counts = STATES.flatMap((state) => {
    const count = list.filter((one) => one.state === state).length;
    return count > 0 ? [say(`concession.summary.${state}`, { count })] : [];
  });
  return (
    <Disclosure summary={[say('concession.title'), ...counts].join(' · ')} isLazy>
      <ConcessionsList {...props} />
    </Disclosure>
  );
}

import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';

/** An executive case proposes its customer for the sponsorship programme in one click; it enters nobody (R112). */
export function SponsorshipSection({ view, busy, act, tabId }: CaseSectionProps) {
  const { say, locale } = useSession();
  const now = useNow();
  const { canPropose, proposed } = view.parts?.sponsorship ?? {};
  if (proposed) {
    return (
      <p className="soft small case-aside">
        {say('programme.card.proposed', { when: when(proposed.at, now, { say, locale }), who: proposed.by })}
      </p>
    );
  }
  if (!canPropose) return null;
  return (
    <Disclosure summary={say('programme.card.summary')} isLazy>
      <Button
        isPending={busy}
        onPress={() => void act((ask, id) => ask('case.propose-sponsorship', { id, tabId: tabId ?? null }))}
      >
        {say('programme.card.propose')}
      </Button>
    </Disclosure>
  );
}

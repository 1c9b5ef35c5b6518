import { useCallback } from 'react';
import { LoadFailed } from '../shared/load-failed.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { ErasureList } from './erasure-list.tsx';
import { HoldList } from './hold-list.tsx';
import { KeepingSection } from './keeping-section.tsx';
import { PersonSearch } from './person-search.tsx';
import './privacy.css';

/** What Simmer holds about people, for how long, and what was erased (R145). */
export function PrivacyPage() {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('privacy.get', {}), [ask]);
  const { value, problem, reload } = useLoaded(load);
  return (
    <>
      <p className="soft privacy-intro">{say('privacy.intro')}</p>
      <PersonSearch onErased={reload} />
      {value && <KeepingSection keeping={value.keeping} next={value.next} />}
      {value && value.holds.length > 0 && <HoldList holds={value.holds} />}
      {value && value.erasures.length > 0 && <ErasureList erasures={value.erasures} />}
      {!value && problem && <LoadFailed problem={problem} onRetry={reload} />}
    </>
  );
}

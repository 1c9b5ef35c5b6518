import { useCallback } from 'react';
import type { Answer, Settings } from '../../lib/messages/messages.ts';
import { DRAFT_KINDS, RESTING_KINDS } from '../../lib/model/draft.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';
import { Button } from '../ui/button.tsx';
import { DraftSwitches } from './draft-switches.tsx';
import { OptionSection } from './option-section.tsx';
import { useSaving } from './use-saving.ts';

/** What this person wants of the draft check, over what the team has (U1). */
export function WritingSection({
  settings,
  revision,
  onChange,
}: {
  settings: Settings;
  /** Rises when the team's policy was saved: it is read anew. */
  revision: number;
  onChange: (settings: Settings) => Promise<void>;
}) {
  const { say, ask } = useSession();
  const { save, problem, status } = useSaving(onChange);
  const load = useCallback((): Promise<Answer<'parts.get'>> => ask('parts.get', { parts: ['draft'] }), [ask]);
  const { value: team, problem: notLoaded } = useLoaded(load, revision);
  const writing = settings.writing ?? { kinds: {}, away: [] };
  const given = team?.values.draft?.kinds;
  const over = Object.fromEntries(DRAFT_KINDS.map((kind) => [kind, given?.[kind] ?? !RESTING_KINDS.includes(kind)]));
  return (
    <OptionSection anchor="writing" title={say('options.writing')} help={say('options.writing.help')} status={status}>
      <DraftSwitches
        over={over}
        value={writing.kinds}
        {...(team?.given.includes('draft') ? { note: say('options.writing.team') } : {})}
        onChange={(kinds) => void save({ ...settings, writing: { ...writing, kinds } })}
      />
      {writing.away.length > 0 && (
        <p className="draft-waved">
          {say('options.writing.away', { count: writing.away.length })}{' '}
          <Button look="bare" onPress={() => void save({ ...settings, writing: { ...writing, away: [] } })}>
            {say('options.writing.again')}
          </Button>
        </p>
      )}
      <ProblemNotice problem={problem ?? notLoaded} />
    </OptionSection>
  );
}

import type { Sample } from '../../../lib/messages/script-review-messages.ts';
import { nameOf } from '../../shared/name-of.ts';
import { useSession } from '../../shared/session.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';
import { EntryTitle } from './entry-title.tsx';
import { ScoreCompare } from './score-compare.tsx';
import { Scorecard } from './scorecard.tsx';
import { UseWords } from './use-words.tsx';

/** One reply that was drawn: to be scored, waiting for the other coach, or scored by two. */
export function SampleEntry({
  sample,
  isCoach,
  onScored,
}: {
  sample: Sample;
  isCoach: boolean;
  onScored: () => Promise<unknown>;
}) {
  const { say } = useSession();
  const { use, state, isOwn, mine, other } = sample;
  const about = [
    say(`scripts.use.${use.what}`),
    ...use.kinds.slice(0, 2).map((kind) => nameOf(say, 'kind', kind)),
  ].join(' · ');
  return (
    <article className="script-entry">
      <Disclosure
        level={2}
        isLazy
        summary={
          <EntryTitle title={use.title} language={use.language}>
            <Tag tone={state === 'both' ? 'good' : 'plain'}>{say(`scripts.sample.${state}`)}</Tag>
          </EntryTitle>
        }
        peek={<span className="soft small">{about}</span>}
      >
        <p className="soft small">{about}</p>
        <UseWords use={use} />
        {isOwn && state === 'open' && <p className="soft">{say('scripts.samples.own')}</p>}
        {isCoach && !isOwn && state === 'open' && <Scorecard use={use.id} onScored={onScored} />}
        {mine && <ScoreCompare mine={mine} other={other} />}
      </Disclosure>
    </article>
  );
}

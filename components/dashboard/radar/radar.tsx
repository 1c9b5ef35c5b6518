import { type ReactNode, useState } from 'react';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { ScopeSwitch } from '../../shared/scope-switch.tsx';
import { useSession } from '../../shared/session.tsx';
import { Section } from '../../ui/section.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { RadarList } from './radar-list.tsx';
import { RadarTools } from './radar-tools.tsx';
import { filterCount, useRadar } from './use-radar.ts';
import '../table.css';
import './radar.css';

/** So many tickets are set aside by one act. */
const MOST_CHOSEN = 200;

/**
 * The tickets that want somebody: hottest or next due first, narrowed by what they are, many set aside at once.
 * @param stamp changes whenever something did
 * @param children what stands below: it is drawn once it is known what stands above, so that nothing moves under a reader's hand
 */
export function Radar({ stamp, children }: { stamp: unknown; children: ReactNode }) {
  const { say, ask } = useSession();
  const { query, setQuery, order, problem, reload, takeMore, store } = useRadar(stamp);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (!order)
    return (
      problem && (
        <>
          <ProblemNotice problem={problem} />
          {children}
        </>
      )
    );
  const { ids, total, counts, scope } = order;
  const isNothing = counts['at-risk'] + counts.watch + counts.aside === 0;
  if (scope === 'team' && isNothing)
    return (
      <>
        <ProblemNotice problem={problem} />
        {children}
      </>
    );
  // What left the list is chosen no more.
  const still = new Set(ids);
  const left = [...chosen].filter((id) => still.has(id)).slice(0, MOST_CHOSEN);
  const filters = filterCount(query);
  return (
    <>
      <Section
        title={say('radar.title')}
        aside={
          <ScopeSwitch
            shown={order}
            onChange={async (next) => {
              await ask('scope.set', next);
              reload();
            }}
          />
        }
      >
        <div className="radar">
          <RadarTools
            query={query}
            counts={counts}
            shown={total}
            onQuery={(next) => {
              setChosen(new Set());
              setQuery(next);
            }}
          />
          {ids.length > 0 ? (
            <RadarList
              key={`${query.list} ${query.sort}`}
              label={say(`dashboard.${query.list}`)}
              ids={ids}
              total={total}
              onMore={takeMore}
              store={store}
              chosen={new Set(left)}
              onChosen={setChosen}
            />
          ) : (
            <p className="soft">{say(filters > 0 ? 'radar.none.filter' : `radar.none.${query.list}`)}</p>
          )}
          <BulkBar
            list={query.list}
            chosen={left}
            isTooMany={chosen.size > MOST_CHOSEN}
            most={MOST_CHOSEN}
            onChosen={setChosen}
            onDone={reload}
          />
          <ProblemNotice problem={problem} />
        </div>
      </Section>
      {children}
    </>
  );
}

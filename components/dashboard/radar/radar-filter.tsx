import { useCallback } from 'react';
import { RADAR_FACETS, type RadarQuery } from '../../../lib/messages/radar-messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { filterCount } from './use-radar.ts';

type Filter = RadarQuery['filter'];

/** Narrows the list by helpdesk, group, language and reason; what there is of each is counted when it is opened. */
export function RadarFilter({ query, onFilter }: { query: RadarQuery; onFilter: (filter: Filter) => void }) {
  const { say } = useSession();
  const count = filterCount(query);
  return (
    <PopoverButton
      text={count > 0 ? say('radar.filter.on', { count }) : say('radar.filter')}
      label={say('radar.filter')}
      placement="bottom end"
    >
      {() => <FilterForm query={query} onFilter={onFilter} />}
    </PopoverButton>
  );
}

function FilterForm({ query, onFilter }: { query: RadarQuery; onFilter: (filter: Filter) => void }) {
  const { say, ask } = useSession();
  const { list, filter } = query;
  const { value, problem } = useLoaded(useCallback(() => ask('radar.facets', { list }), [ask, list]));
  if (!value) return <ProblemNotice problem={problem} />;
  const set = (facet: (typeof RADAR_FACETS)[number], id: string, isOn: boolean) => {
    const others = (filter[facet] ?? []).filter((one) => one !== id);
    onFilter({ ...filter, [facet]: isOn ? [...others, id] : others });
  };
  // What all of them are alike in narrows nothing.
  const facets = RADAR_FACETS.filter(
    (facet) => value.facets[facet].length > 1 || (filter[facet]?.length ?? 0) > 0 || facet === 'reason',
  ).filter((facet) => value.facets[facet].length > 0);
  if (facets.length === 0) return <p className="radar-filter soft">{say('radar.filter.nothing')}</p>;
  return (
    <div className="radar-filter">
      {facets.map((facet) => (
        <fieldset key={facet}>
          <legend className="field-label">{say(`radar.facet.${facet}`)}</legend>
          {value.facets[facet].map(({ id, text, count }) => (
            <Checkbox
              key={id}
              isSelected={filter[facet]?.includes(id) ?? false}
              onChange={(isOn) => set(facet, id, isOn)}
            >
              <span dir="auto">{text}</span>
              <span className="soft figures">
                {'\u00A0·\u00A0'}
                {count}
              </span>
            </Checkbox>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

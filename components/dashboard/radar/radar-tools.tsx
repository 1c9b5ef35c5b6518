import type { Answer } from '../../../lib/messages/messages.ts';
import { RADAR_LISTS, type RadarQuery } from '../../../lib/messages/radar-messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { RadarFilter } from './radar-filter.tsx';
import { filterCount } from './use-radar.ts';

/** Which tickets, in what order, narrowed by what. */
export function RadarTools({
  query,
  counts,
  shown,
  onQuery,
}: {
  query: RadarQuery;
  counts: Answer<'radar.order'>['counts'];
  shown: number;
  onQuery: (query: RadarQuery) => void;
}) {
  const { say, locale } = useSession();
  const number = new Intl.NumberFormat(locale);
  const filters = filterCount(query);
  return (
    <div className="radar-tools">
      <ChoiceField
        label={say('radar.lists')}
        isLabelHidden
        value={query.list}
        choices={RADAR_LISTS.map((id) => ({ id, text: `${say(`dashboard.${id}`)} ${number.format(counts[id])}` }))}
        onChange={(list) => onQuery({ ...query, list })}
      />
      <div className="radar-order">
        {filters > 0 && (
          <>
            <span className="soft small figures" role="status">
              {say('radar.shown', { shown, count: counts[query.list] })}
            </span>
            <Button look="bare" onPress={() => onQuery({ ...query, filter: {} })}>
              {say('radar.filter.clear')}
            </Button>
          </>
        )}
        <RadarFilter query={query} onFilter={(filter) => onQuery({ ...query, filter })} />
        <SelectField
          label={say('radar.sort')}
          isLabelHidden
          value={query.sort}
          choices={(['heat', 'due'] as const).map((id) => ({ id, text: say(`radar.sort.${id}`) }))}
          onChange={(sort) => onQuery({ ...query, sort })}
        />
      </div>
    </div>
  );
}

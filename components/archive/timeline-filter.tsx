import { EVENT_KINDS, type EventKind } from '../../lib/model/event-kinds.ts';
import { useSession } from '../shared/session.tsx';
import { SelectField } from '../ui/select-field.tsx';

/** What a timeline shows: null is all. */
export interface Filter {
  kind: EventKind | null;
  by: string | null;
}

const ALL = 'all';

/** Narrows a timeline by kind and by person. */
export function TimelineFilter({
  filter,
  people,
  onChange,
}: {
  filter: Filter;
  people: readonly { id: string; name: string }[];
  onChange: (filter: Filter) => void;
}) {
  const { say } = useSession();
  const kinds = [ALL, ...EVENT_KINDS] as const;
  return (
    <div className="archive-filter">
      <SelectField<EventKind | typeof ALL>
        label={say('archive.kind')}
        value={filter.kind ?? ALL}
        choices={kinds.map((id) => ({ id, text: say(`archive.kind.${id}`) }))}
        onChange={(id) => onChange({ ...filter, kind: id === ALL ? null : id })}
      />
      {people.length > 1 && (
        <SelectField
          label={say('archive.by')}
          value={filter.by ?? ALL}
          choices={[{ id: ALL, text: say('archive.by.all') }, ...people.map(({ id, name }) => ({ id, text: name }))]}
          onChange={(id) => onChange({ ...filter, by: id === ALL ? null : id })}
        />
      )}
    </div>
  );
}

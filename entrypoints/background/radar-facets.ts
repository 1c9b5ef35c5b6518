import { isMessageKey } from '../../lib/i18n/translator.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { RADAR_FACETS } from '../../lib/messages/radar-messages.ts';
import type { RadarRecord } from '../../lib/store/radar/radar-types.ts';
import type { SeenGroup } from '../../lib/store/radar/seen-groups.ts';
import type { Moment } from './context.ts';

type Facet = (typeof RADAR_FACETS)[number];

/** What a ticket is, for one filter. */
export function valuesOf(record: RadarRecord, facet: Facet): string[] {
  if (facet === 'reason') return record.reasons;
  const value = record[facet];
  return value === null ? [] : [value];
}

/** The values of each filter among these tickets, the most frequent first. */
export function facetsOf(
  records: readonly RadarRecord[],
  groups: readonly SeenGroup[],
  moment: Pick<Moment, 'say' | 'language'>,
): Answer<'radar.facets'>['facets'] {
  const nameFor = namer(groups, moment);
  const facets = RADAR_FACETS.map((facet) => {
    const counts = new Map<string, number>();
    for (const record of records)
      for (const value of valuesOf(record, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([id, count]) => ({ id, text: nameFor(facet, id), count }));
    return [facet, values.sort((a, b) => b.count - a.count || a.text.localeCompare(b.text))];
  });
  return Object.fromEntries(facets) as Answer<'radar.facets'>['facets'];
}

function namer(groups: readonly SeenGroup[], { say, language }: Pick<Moment, 'say' | 'language'>) {
  const names = new Map(groups.map(({ key, name }) => [key, name]));
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  return (facet: Facet, id: string): string => {
    if (facet === 'group') return names.get(id) ?? id;
    if (facet === 'language') return id === 'und' ? say('radar.language.unknown') : (languages.of(id) ?? id);
    const key = `${facet === 'reason' ? 'kind' : 'site'}.${id}`;
    return isMessageKey(key) ? say(key) : id.replace(/^custom:/, '');
  };
}

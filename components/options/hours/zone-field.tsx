import { useMemo } from 'react';
import { useSession } from '../../shared/session.tsx';
import { ComboField } from '../../ui/combo-field.tsx';

/** Every zone this browser knows. */
const listZones = () =>
  ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((id) => ({ id }));

/** How far a zone is from UTC now, such as `UTC+2`. */
function offsetOf(timeZone: string, locale: string): string | undefined {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(Date.now());
  return parts.find(({ type }) => type === 'timeZoneName')?.value;
}

/** The time zone of a calendar, searched by typing part of its name. */
export function ZoneField({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | undefined;
  onChange: (zone: string) => void;
}) {
  const { say, locale } = useSession();
  const zones = useMemo(listZones, []);
  return (
    <ComboField
      label={say('hours.zone')}
      help={say('hours.zone.help')}
      value={value}
      choices={zones}
      asideOf={(zone) => offsetOf(zone, locale)}
      error={error}
      onChange={onChange}
    />
  );
}

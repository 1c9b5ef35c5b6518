import { useMemo } from 'react';
import { useSession } from '../../shared/session.tsx';
import { ComboField } from '../../ui/combo-field.tsx';

/** Every zone this browser knows, with how far it is from UTC now. */
function listZones(locale: string): { id: string; aside?: string }[] {
  const now = Date.now();
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((id) => {
    const parts = new Intl.DateTimeFormat(locale, { timeZone: id, timeZoneName: 'shortOffset' }).formatToParts(now);
    const aside = parts.find(({ type }) => type === 'timeZoneName')?.value;
    return aside ? { id, aside } : { id };
  });
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
  const zones = useMemo(() => listZones(locale), [locale]);
  return (
    <ComboField
      label={say('hours.zone')}
      help={say('hours.zone.help')}
      value={value}
      choices={zones}
      error={error}
      onChange={onChange}
    />
  );
}

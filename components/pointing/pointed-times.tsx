import { useState } from 'react';
import type { Pointed } from '../../lib/messages/pick-messages.ts';
import { DATE_ORDERS, type SiteProfile } from '../../lib/model/site-profile.ts';
import { useSession } from '../shared/session.tsx';
import { ComboField } from '../ui/combo-field.tsx';
import { SelectField } from '../ui/select-field.tsx';

const zones = () =>
  ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((id) => ({ id }));

/** Whether the page proves its times; where it does not, a person may say how they are written. */
export function PointedTimes({
  shown,
  profile,
  timeZone,
  onChange,
}: {
  shown: Pointed;
  profile: SiteProfile;
  timeZone: string;
  onChange: (part: Partial<SiteProfile>) => void;
}) {
  const { say } = useSession();
  const [zone, setZone] = useState(profile.times?.zone ?? timeZone);
  const [choices] = useState(zones);
  if (!profile.find.time) return null;
  const isProved = profile.times === null && shown.messages.some(({ sentAt }) => sentAt);
  if (isProved) {
    return (
      <p>
        <strong>{say('pointing.times')}</strong>: {say('pointing.times.proved')}
      </p>
    );
  }
  const order = profile.times?.order ?? 'unknown';
  const set = (next: string, where: string) =>
    onChange({ times: next === 'unknown' ? null : { order: next as (typeof DATE_ORDERS)[number], zone: where } });
  const isZone = (text: string) => choices.some(({ id }) => id === text);
  return (
    <fieldset className="pointing-part">
      <legend>{say('pointing.times')}</legend>
      <p className="soft small">{say('pointing.times.none') + say('words.gap') + say('pointing.times.help')}</p>
      <div className="pointing-pair">
        <SelectField
          label={say('pointing.times.order')}
          value={order}
          choices={(['unknown', ...DATE_ORDERS] as const).map((id) => ({
            id,
            text: say(`pointing.times.order.${id}`),
          }))}
          onChange={(next) => set(next, zone)}
        />
        {order !== 'unknown' && (
          <ComboField
            label={say('pointing.times.zone')}
            value={zone}
            choices={choices}
            onChange={(next) => {
              setZone(next);
              if (isZone(next)) set(order, next);
            }}
          />
        )}
      </div>
    </fieldset>
  );
}

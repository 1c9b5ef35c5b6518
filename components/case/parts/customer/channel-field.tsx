import { CHANNELS, type Channel } from '../../../../lib/model/kinds.ts';
import { useSession } from '../../../shared/session.tsx';
import { SelectField } from '../../../ui/select-field.tsx';

/** By which channel somebody was told, or got in touch. */
export function ChannelField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: Channel;
  onChange: (channel: Channel) => void;
}) {
  const { say } = useSession();
  const choices = CHANNELS.map((id) => ({ id, text: say(`panel.channel.${id}`) }));
  return <SelectField label={label} value={value} choices={choices} onChange={onChange} />;
}

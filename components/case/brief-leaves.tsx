import { BRIEF_PARTS } from '../../lib/model/brief.ts';
import type { DestinationField } from '../../lib/model/destination.ts';
import { useSession } from '../shared/session.tsx';

/** Which parts a destination gets, and that the other lines of the brief stay: said before anybody sends it (W24). */
export function BriefLeaves({ id, name, fields }: { id: string; name: string; fields: readonly DestinationField[] }) {
  const { say, locale } = useSession();
  const parts = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(
    fields.map((field) => say(`panel.handover.part.${field}`)),
  );
  const staying = BRIEF_PARTS.filter((part) => !fields.includes(part));
  const rest = staying.length === BRIEF_PARTS.length ? 'none' : staying.length > 0 ? 'some' : 'all';
  return (
    <p id={id} className="small soft">
      {say(`panel.handover.leaves.${rest}`, { name, parts })}
    </p>
  );
}

import type { ProgrammeView } from '../../../lib/messages/programme-messages.ts';
import { useSession } from '../../shared/session.tsx';

/** What the programme is for, how it is told that it works, and how long it lasts (R116, R117, R122). */
export function Definition({ view }: { view: ProgrammeView }) {
  const { say, locale } = useSession();
  const listed = (names: readonly { name: string }[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(names.map(({ name }) => name));
  const rows = [
    [say('programme.purpose'), view.purpose],
    [say('programme.metrics'), listed(view.metrics)],
    [say('programme.duties'), listed(view.duties)],
    [say('programme.entry'), listed(view.entry)],
    [say('programme.exit'), listed(view.exit)],
    [say('programme.months'), view.months ? say('programme.months.value', { count: view.months }) : ''],
    [
      say('programme.review-months'),
      view.reviewMonths ? say('programme.months.value', { count: view.reviewMonths }) : '',
    ],
  ] as const;
  const filled = rows.filter(([, text]) => text.trim() !== '');
  if (filled.length === 0) return null;
  return (
    <dl className="programme-facts">
      {filled.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

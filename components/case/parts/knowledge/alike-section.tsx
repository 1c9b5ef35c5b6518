import { useCallback } from 'react';
import { findWebUrl } from '../../../shared/find-web-url.ts';
import { LevelMark } from '../../../shared/level-mark.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useLoaded } from '../../../shared/use-loaded.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import './knowledge.css';

/** Who else could be hit: open tickets like this one, as far as this computer has seen them (R95). */
export function AlikeSection({ view }: CaseSectionProps) {
  const { say, ask } = useSession();
  const load = useCallback(() => ask('case.alike', { id: view.id }), [ask, view.id]);
  const { value } = useLoaded(load);
  // A case about many has its tickets on the card already, and a closed one is for the report.
  if (!value || view.step === 'closed' || view.group || value.tickets.length === 0) return null;
  const { tickets } = value;
  return (
    <Disclosure summary={`${say('knowledge.others')} · ${say('knowledge.others.count', { count: tickets.length })}`}>
      <p className="soft small">{say('knowledge.others.hint')}</p>
      <ul>
        {tickets.map(({ key, subject, requester, url, level }) => (
          <li key={key} className="alike-ticket">
            <LevelMark level={level} />{' '}
            {findWebUrl(url) ? (
              <a href={url} target="_blank" rel="noreferrer" dir="auto">
                {subject}
              </a>
            ) : (
              <span dir="auto">{subject}</span>
            )}{' '}
            <span className="soft small" dir="auto">
              {requester}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

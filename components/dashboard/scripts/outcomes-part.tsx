import { useCallback } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { CountedShare } from '../../../lib/messages/script-review-messages.ts';
import { nameOf } from '../../shared/name-of.ts';
import { NotLoaded } from '../../shared/not-loaded.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { Tag } from '../../ui/tag.tsx';
import { IntervalBar } from './interval-bar.tsx';
import '../table.css';

type Row = Answer<'scripts.outcomes'>['rows'][number];

/** How customers were after each text, by signal and language (U11): counts, and a share with its interval where there are enough. */
export function OutcomesPart({ stamp }: { stamp: unknown }) {
  const { say, ask, locale } = useSession();
  const { value, problem, reload } = useLoaded(
    useCallback(() => ask('scripts.outcomes', {}), [ask]),
    stamp,
  );
  if (!value) {
    return <NotLoaded problem={problem} onRetry={reload} />;
  }
  const spoken = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <>
      <p className="soft scripts-intro">{say('scripts.outcomes.intro')}</p>
      {value.rows.length === 0 ? (
        <p className="soft">{say('scripts.outcomes.none')}</p>
      ) : (
        <>
          <table className="table outcomes">
            <caption className="visually-hidden">{say('scripts.outcomes.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('scripts.outcomes.script')}</th>
                <th scope="col">{say('scripts.outcomes.calmer')}</th>
                <th scope="col">{say('scripts.outcomes.rest')}</th>
                <th scope="col">{say('scripts.outcomes.later')}</th>
                <th scope="col">{say('scripts.outcomes.waiting')}</th>
                <th scope="col">{say('scripts.outcomes.rejected')}</th>
              </tr>
            </thead>
            <tbody>
              {value.rows.map((row) => (
                <OutcomeRow
                  key={`${row.script}/${row.language}/${row.kind}`}
                  row={row}
                  language={spoken.of(row.language) ?? row.language}
                />
              ))}
            </tbody>
          </table>
          <p className="soft small">{say('scripts.outcomes.enough', { count: value.enough })}</p>
          <p className="soft small">{say('scripts.outcomes.later.help')}</p>
        </>
      )}
    </>
  );
}

const countOf = ({ hits, n }: CountedShare) => ({ hits, n });

/** A count of what came later; its interval where there are enough. */
function Later({ words, share: { low, high } }: { words: string; share: CountedShare }) {
  const { say } = useSession();
  return (
    <span className="outcome-about">
      <span className="figures">{words}</span>{' '}
      <span className="soft small figures">
        {low !== null && high !== null ? say('scripts.outcomes.share', { low, high }) : say('scripts.outcomes.few')}
      </span>
    </span>
  );
}

function OutcomeRow({ row, language }: { row: Row; language: string }) {
  const { say } = useSession();
  const { title, kind, n, calmer, same, hotter, waiting, rejected, isRetired, low, high } = row;
  const heard = kind ? nameOf(say, 'kind', kind) : say('scripts.outcomes.unknown');
  return (
    <tr>
      <th scope="row">
        <span lang={row.language} dir="auto">
          {title}
        </span>{' '}
        {isRetired && <Tag>{say('scripts.state.retired')}</Tag>}
        <span className="soft small outcome-about">
          {heard} · {language}
        </span>
      </th>
      <td data-label={say('scripts.outcomes.calmer')}>
        {n > 0 && (
          <>
            <span className="figures">{say('scripts.outcomes.of', { calmer, n })}</span>
            {low !== null && high !== null ? (
              <>
                <IntervalBar share={calmer / n} low={low} high={high} />
                <span className="soft small figures">{say('scripts.outcomes.share', { low, high })}</span>
              </>
            ) : (
              <span className="soft small outcome-about">{say('scripts.outcomes.few')}</span>
            )}
          </>
        )}
      </td>
      <td className="figures" data-label={say('scripts.outcomes.rest')}>
        {n > 0 && say('scripts.outcomes.rest-value', { same, hotter })}
      </td>
      <td data-label={say('scripts.outcomes.later')}>
        {row.reopened.n > 0 && (
          <Later words={say('scripts.outcomes.reopened', countOf(row.reopened))} share={row.reopened} />
        )}
        {row.poor.n > 0 && <Later words={say('scripts.outcomes.poor', countOf(row.poor))} share={row.poor} />}
      </td>
      <td className="figures" data-label={say('scripts.outcomes.waiting')}>
        {waiting}
      </td>
      <td className="figures" data-label={say('scripts.outcomes.rejected')}>
        {rejected}
      </td>
    </tr>
  );
}

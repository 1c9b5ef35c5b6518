import type { Sample } from '../../../lib/messages/script-review-messages.ts';
import { type Criterion, SCORECARD } from '../../../lib/model/script-review.ts';
import { useSession } from '../../shared/session.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { Tag } from '../../ui/tag.tsx';

type Given = NonNullable<Sample['mine']>;

/** What one coach answered, or what two did beside each other; where they differ is marked. */
export function ScoreCompare({ mine, other }: { mine: Given; other: Given | null }) {
  const { say } = useSession();
  return (
    <table className="table score-compare">
      <thead>
        <tr>
          <th scope="col">{say('scripts.score.title')}</th>
          <th scope="col">{say(other ? 'scripts.sample.first' : 'scripts.sample.you')}</th>
          {other && <th scope="col">{say('scripts.sample.second')}</th>}
        </tr>
      </thead>
      <tbody>
        {SCORECARD.map((criterion) => (
          <tr key={criterion}>
            <th scope="row">
              {say(`scripts.criterion.${criterion}`)}{' '}
              {other && mine.answers[criterion] !== other.answers[criterion] && (
                <Tag tone="watch">{say('scripts.sample.differs')}</Tag>
              )}
            </th>
            <td>
              <Given given={mine} criterion={criterion} />
            </td>
            {other && (
              <td>
                <Given given={other} criterion={criterion} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Given({ given, criterion }: { given: Given; criterion: Criterion }) {
  const { say } = useSession();
  const answer = given.answers[criterion];
  const quote = given.quotes[criterion];
  return (
    <>
      {answer && say(`scripts.score.${answer}`)}
      {quote && <Quotation>{quote}</Quotation>}
    </>
  );
}

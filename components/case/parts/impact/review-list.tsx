import { useState } from 'react';
import type { ImpactView } from '../../../../lib/messages/case-parts/impact-view.ts';
import { findWebUrl } from '../../../shared/find-web-url.ts';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import type { Act } from '../../use-case.ts';
import { ReviewForm } from './review-form.tsx';
import './impact.css';

/** Reviews of a case, each with its link (R84). */
export function ReviewList({ known, busy, act }: { known: ImpactView; busy: boolean; act: Act }) {
  const { say } = useSession();
  /** Id of the review that is changed; an empty one is new. */
  const [open, setOpen] = useState<string | null>(null);
  const form = (review?: ImpactView['reviews'][number]) => (
    <ReviewForm review={review} sites={known.sites} busy={busy} act={act} onDone={() => setOpen(null)} />
  );
  return (
    <div className="case-part">
      {known.reviews.length > 0 && (
        <>
          <h4 className="field-label">{say('impact.reviews')}</h4>
          <ul>
            {known.reviews.map((review) => {
              const url = findWebUrl(review.url);
              const text = `${review.site} · ${say(`impact.review.${review.state}`)}`;
              return (
                <li key={review.id}>
                  {open === review.id ? (
                    form(review)
                  ) : (
                    <div className="review-row">
                      <span dir="auto">
                        {url ? (
                          <a href={url} target="_blank" rel="noreferrer">
                            {text}
                          </a>
                        ) : (
                          text
                        )}
                      </span>
                      <IconButton
                        icon="more"
                        label={say('impact.review.change', { site: review.site })}
                        onPress={() => setOpen(review.id)}
                      />
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {open === '' ? (
        form()
      ) : (
        <div className="case-actions">
          <Button look="bare" icon="plus" onPress={() => setOpen('')}>
            {say('impact.review.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { ImpactView } from '../../../../lib/messages/case-parts/impact-view.ts';
import { findWebUrl } from '../../../shared/find-web-url.ts';
import { useSession } from '../../../shared/session.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { ComboField } from '../../../ui/combo-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { Act } from '../../use-case.ts';

const STATES = ['threatened', 'posted', 'removed'] as const;
type Review = ImpactView['reviews'][number];

/** A review that was threatened, appeared or is gone: where, and a link to it (R84). */
export function ReviewForm({
  review,
  sites,
  busy,
  act,
  onDone,
}: {
  review?: Review | undefined;
  sites: readonly string[];
  busy: boolean;
  act: Act;
  onDone: () => void;
}) {
  const { say } = useSession();
  const [newId] = useState(() => crypto.randomUUID());
  const [site, setSite] = useState(review?.site ?? '');
  const [url, setUrl] = useState(review?.url ?? '');
  const [state, setState] = useState<Review['state']>(review?.state ?? 'posted');
  const [isTried, setTried] = useState(false);
  const isWrong = url.trim() !== '' && !findWebUrl(url.trim());
  const save = async () => {
    setTried(true);
    if (!site.trim() || isWrong) return;
    const said = { review: review?.id ?? newId, site: site.trim(), url: url.trim() || null, state };
    if (await act((ask, id) => ask('impact.review', { id, ...said }))) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say('impact.review.save')} busy={busy} onSend={save}>
      <ComboField
        label={say('impact.review.site')}
        value={site}
        choices={sites.map((id) => ({ id }))}
        error={isTried && !site.trim() ? say('impact.review.site.missing') : undefined}
        onChange={setSite}
      />
      <ChoiceField
        label={say('impact.review.state')}
        value={state}
        choices={STATES.map((id) => ({ id, text: say(`impact.review.${id}`) }))}
        onChange={setState}
      />
      <TextField
        label={say('impact.review.url')}
        type="url"
        value={url}
        error={isTried && isWrong ? say('impact.review.url.wrong') : undefined}
        onChange={setUrl}
      />
    </CaseForm>
  );
}

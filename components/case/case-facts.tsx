import type { CaseView } from '../../lib/messages/panel-state.ts';
import { findWebUrl } from '../shared/find-web-url.ts';
import { OutsideLink } from '../shared/outside-link.tsx';
import { useSession } from '../shared/session.tsx';
import { Shielded } from '../shared/shielded.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Quotation } from '../ui/quotation.tsx';
import { AlsoTold } from './also-told.tsx';

/** What the case was opened with: who else was told, what happened, the customer's words. */
export function CaseFacts({ view, openTicket }: { view: CaseView; openTicket: boolean }) {
  const { say } = useSession();
  const url = openTicket ? findWebUrl(view.url) : undefined;
  return (
    <>
      <AlsoTold view={view} />
      {view.lacking && (view.type === 'functional' || view.type === 'hierarchical') && (
        <div className="case-part">
          <h3 className="field-label">{say(`case.lacking.${view.type}`)}</h3>
          <p className="case-text" dir="auto">
            {view.lacking}
          </p>
        </div>
      )}
      {(view.summary || view.quotes.length > 0) && (
        <Disclosure summary={say('panel.sheet.summary')} isOpen={openTicket}>
          <Shielded about={view.id} texts={[view.summary ?? '', ...view.quotes]}>
            <div className="case-part">
              {view.summary && (
                <p className="case-text" dir="auto">
                  {view.summary}
                </p>
              )}
              {view.quotes.length > 0 && <h4 className="field-label">{say('panel.case.quotes')}</h4>}
              {view.quotes.map((quote) => (
                <Quotation key={quote}>{quote}</Quotation>
              ))}
            </div>
          </Shielded>
        </Disclosure>
      )}
      {url && (
        <p>
          <OutsideLink href={url}>{say('panel.case.open-ticket')}</OutsideLink>
        </p>
      )}
    </>
  );
}

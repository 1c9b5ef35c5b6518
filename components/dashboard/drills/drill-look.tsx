import type { Answer } from '../../../lib/messages/messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Quotation } from '../../ui/quotation.tsx';

/** What the draft check makes of a reply, the model answer and why; the person says for themselves how it went. */
export function DrillLook({
  look: { marks, better, why },
  text,
  weeks,
  busy,
  onDone,
}: {
  look: Answer<'drills.look'>;
  text: string;
  /** When it comes again after going well. */
  weeks: number;
  busy: boolean;
  onDone: (well: boolean) => void;
}) {
  const { say } = useSession();
  return (
    <div className="drill-look">
      <h3 className="field-label" tabIndex={-1} ref={takeFocus}>
        {say('drills.yours')}
      </h3>
      <Quotation>{text}</Quotation>
      {marks.length === 0 ? (
        <p className="soft">{say('drills.no-marks')}</p>
      ) : (
        <ul className="drill-marks">
          {marks.map((mark) => (
            <li key={`${mark.rule}/${mark.start}`}>
              <strong>{say(`writing.kind.${mark.kind}`)}</strong>
              {mark.words && <Quotation>{mark.words}</Quotation>}
              <p className="soft">{say(`writing.why.${mark.why}`)}</p>
            </li>
          ))}
        </ul>
      )}
      <h3 className="field-label">{say('drills.model')}</h3>
      <Quotation>{better}</Quotation>
      <p>{why}</p>
      <div className="drill-actions">
        <Button isPending={busy} onPress={() => onDone(true)}>
          {say('drills.well', { weeks })}
        </Button>
        <Button isDisabled={busy} onPress={() => onDone(false)}>
          {say('drills.again')}
        </Button>
      </div>
    </div>
  );
}

/** What was looked at stands in the place of the button that was pressed. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus();

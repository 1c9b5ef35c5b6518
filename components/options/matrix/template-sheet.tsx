import type { Ladder } from '../../../lib/model/ladder.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Unbroken } from '../../shared/unbroken.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useWording } from './editor-context.tsx';
import { rowSentence } from './row-sentence.ts';
import { stepSentence } from './step-sentence.ts';
import { textIn } from './wording.ts';

export interface Offer {
  title: string;
  help: string;
  matrix: readonly MatrixRow[];
  ladders: readonly Ladder[];
}

/** A whole matrix to look at before it takes the place of the one in the editor. */
export function TemplateSheet({
  offer,
  onTake,
  onClose,
}: {
  offer: Offer | null;
  onTake: (offer: Offer) => void;
  onClose: () => void;
}) {
  const { say, locale } = useSession();
  const wording = useWording();
  return (
    <Sheet
      title={offer?.title ?? ''}
      closeLabel={say('action.close')}
      isOpen={offer !== null}
      onClose={onClose}
      foot={
        offer && (
          <>
            <Button look="solid" onPress={() => onTake(offer)}>
              {say('editor.template.take')}
            </Button>
            <Button onPress={onClose}>{say('action.cancel')}</Button>
          </>
        )
      }
    >
      {offer && (
        <>
          <p>{offer.help}</p>
          <Section title={say('editor.rows')}>
            <ol className="template-rows">
              {offer.matrix.map((row) => (
                <li key={row.id}>
                  <strong>{textIn(row.name, locale, row.id)}</strong>
                  <p>
                    <Unbroken>{rowSentence(row, wording)}</Unbroken>
                  </p>
                </li>
              ))}
            </ol>
          </Section>
          <Section title={say('editor.ladders')}>
            <ul className="template-rows">
              {offer.ladders.map((ladder) => (
                <li key={ladder.id}>
                  <strong>{textIn(ladder.name, locale, ladder.id)}</strong>
                  <ol className="ladder-sentences">
                    {ladder.steps.map((step) => (
                      <li key={step.id}>
                        <Unbroken>{stepSentence(step, ladder, wording)}</Unbroken>
                      </li>
                    ))}
                  </ol>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </Sheet>
  );
}

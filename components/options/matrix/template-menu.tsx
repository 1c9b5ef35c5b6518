import { useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Ladder } from '../../../lib/model/ladder.ts';
import type { MatrixRow } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { type Offer, TemplateSheet } from './template-sheet.tsx';

const OFFERS = ['small-team', 'saas', 'regulated', 'shipped'] as const;

/** Matrices to start from, and the shipped one to go back to: looked at first, then taken into the editor. */
export function TemplateMenu({
  templates: { templates, shipped },
  onTake,
}: {
  templates: Answer<'matrix.templates'>;
  onTake: (parts: { matrix: MatrixRow[]; ladders: Ladder[] }) => void;
}) {
  const { say } = useSession();
  const [offer, setOffer] = useState<Offer | null>(null);
  const show = (id: (typeof OFFERS)[number]) => {
    const { matrix, ladders } = templates.find((template) => template.id === id) ?? shipped;
    setOffer({ title: say(`editor.template.${id}`), help: say(`editor.template.${id}.help`), matrix, ladders });
  };
  return (
    <>
      <MenuButton
        label={say('editor.template')}
        text={say('editor.template')}
        choices={OFFERS.map((id) => ({ id, text: say(`editor.template.${id}`) }))}
        onChoose={show}
      />
      <TemplateSheet
        offer={offer}
        onClose={() => setOffer(null)}
        onTake={({ matrix, ladders }) => {
          setOffer(null);
          onTake({ matrix: [...matrix], ladders: [...ladders] });
        }}
      />
    </>
  );
}

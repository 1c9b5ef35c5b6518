import { useMemo, useState } from 'react';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Metric, Status } from '../../../lib/model/kinds.ts';
import { useSession } from '../../shared/session.tsx';
import { PartsActions } from '../parts-actions.tsx';
import { useParts } from '../use-parts.ts';
import { BringIn, type BringInState } from './bring-in.tsx';
import { CalendarList } from './calendar-list.tsx';
import { listFaults, nameErrors } from './list-faults.ts';
import { Preview } from './preview.tsx';
import { takeOver } from './proposal.ts';
import { ProposalCard } from './proposal-card.tsx';
import { SlaForm } from './sla-form.tsx';
import { SlaList } from './sla-list.tsx';

export const HOURS_PARTS = ['calendars', 'slas'] as const;

/** The calendars and SLAs as they are being changed: tried in the preview before they are saved, kept through a crash. */
export function HoursWorkbench({
  loaded,
  basics,
  onSaved,
}: {
  loaded: Answer<'parts.get'>;
  basics: Answer<'hours.basics'>;
  onSaved: () => void;
}) {
  const { say, locale } = useSession();
  const parts = useParts('hours', HOURS_PARTS, loaded, onSaved);
  const { calendars, slas } = parts.values;
  const [openId, setOpenId] = useState<string | null>(null);
  const [bringing, setBringing] = useState<BringInState>(null);
  const pauses = useMemo(
    () => new Map<Metric, readonly Status[]>(basics.pauses.map(({ metric, statuses }) => [metric, statuses])),
    [basics],
  );
  const faults = useMemo(() => listFaults({ calendars, slas }, say, locale), [calendars, slas, say, locale]);
  const openAt = slas.findIndex(({ id }) => id === openId);
  const open = slas[openAt];
  const timeZone = calendars[0]?.timeZone ?? basics.timeZone;
  return (
    <div className="hours">
      <div className="hours-main">
        <BringIn values={{ calendars, slas }} timeZone={timeZone} state={bringing} onState={setBringing} />
        {bringing && 'proposal' in bringing && (
          <ProposalCard
            key={bringing.proposal.title}
            proposal={bringing.proposal}
            pauses={pauses}
            onTake={(how) => {
              parts.change(takeOver({ calendars, slas }, bringing.proposal, how));
              setBringing(null);
              setOpenId(null);
            }}
            onCancel={() => setBringing(null)}
          />
        )}
        <CalendarList
          calendars={calendars}
          faults={faults}
          timeZone={timeZone}
          onChange={(next) => parts.change({ calendars: next })}
        />
        <SlaList
          slas={slas}
          calendars={calendars}
          pauses={pauses}
          faults={faults}
          openId={openId}
          onOpen={setOpenId}
          onChange={(next) => parts.change({ slas: next })}
        />
        {open && (
          <SlaForm
            key={open.id}
            sla={open}
            calendars={calendars}
            pauses={pauses}
            faults={faults.flatMap((fault) =>
              fault.path.startsWith(`slas.${openAt}.`)
                ? [{ ...fault, path: fault.path.split('.').slice(2).join('.') }]
                : [],
            )}
            onChange={(sla) => parts.change({ slas: slas.map((each) => (each.id === sla.id ? sla : each)) })}
            onClose={() => setOpenId(null)}
          />
        )}
      </div>
      <Preview calendars={calendars} slas={slas} openId={openId} />
      <div className="hours-actions">
        <PartsActions parts={{ ...parts, save: () => parts.save(), errors: nameErrors(parts.errors, faults) }} />
      </div>
    </div>
  );
}

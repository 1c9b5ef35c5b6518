import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import type { Calendar, Sla } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Unbroken } from '../../shared/unbroken.tsx';
import { Button } from '../../ui/button.tsx';
import { Free, useHeld } from '../../ui/held.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { findCatchAll, matchesAll } from './find-catch-all.ts';
import type { Fault } from './list-faults.ts';
import { moveItem } from './move-item.ts';
import { freeId } from './proposal.ts';
import { type Pauses, slaName, slaSentence } from './sla-sentence.ts';

/** The SLAs from the top down, each as a sentence: the first that matches a ticket holds for it. */
export function SlaList({
  slas,
  calendars,
  pauses,
  faults,
  openId,
  onOpen,
  onChange,
}: {
  slas: readonly Sla[];
  calendars: readonly Calendar[];
  pauses: Pauses;
  faults: readonly Fault[];
  /** Of the one in the form below. */
  openId: string | null;
  onOpen: (id: string | null) => void;
  onChange: (slas: Sla[]) => void;
}) {
  const { say, locale } = useSession();
  const words = { say, locale };
  const [gone, setGone] = useState<{ sla: Sla; at: number } | null>(null);
  const [note, setNote] = useState('');
  const catchAll = findCatchAll(slas);
  const move = (from: number, to: number) => {
    const sla = slas[from];
    if (!sla || to < 0 || to >= slas.length) return;
    onChange(moveItem(slas, from, to));
    setNote(say('hours.moved', { name: slaName(sla, words), place: to + 1, count: slas.length }));
  };
  const held = useHeld();
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: held,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      const [key] = keys;
      const from = slas.findIndex(({ id }) => id === key);
      const over = slas.findIndex(({ id }) => id === target.key);
      const to = target.dropPosition === 'after' ? over + 1 : over;
      if (from !== -1 && over !== -1) move(from, to > from ? to - 1 : to);
    },
  });
  /** Never below the one that matches every ticket: there it would not hold. */
  const add = (sla: Sla, at: number) => {
    onChange(slas.toSpliced(Math.min(at, catchAll), 0, sla));
    onOpen(sla.id);
  };
  const copy = (sla: Sla, at: number) => {
    const id = freeId(sla.id, new Set(slas.map((each) => each.id)));
    add({ ...sla, id, name: say('hours.sla.copy', { name: slaName(sla, words) }) }, at + 1);
  };
  const remove = (at: number) => {
    const sla = slas[at];
    if (!sla) return;
    setGone({ sla, at });
    if (sla.id === openId) onOpen(null);
    onChange(slas.toSpliced(at, 1));
  };
  return (
    <section className="hours-group" aria-label={say('hours.slas')}>
      <h3>{say('hours.slas')}</h3>
      <p className="soft small">{say('hours.slas.help')}</p>
      <GridList
        aria-label={say('hours.slas')}
        className="hours-list sla-list"
        items={slas.map((sla, at) => ({ ...sla, at }))}
        dependencies={[slas, calendars, faults, openId, locale]}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => onOpen(String(key))}
        renderEmptyState={() => <p className="soft sla-empty">{say('hours.slas.empty')}</p>}
      >
        {(sla) => {
          const { at } = sla;
          const name = slaName(sla, words);
          const count = faults.filter(({ path }) => path.startsWith(`slas.${at}.`)).length;
          return (
            <GridListItem id={sla.id} textValue={name} className="sla-row" data-open={sla.id === openId || undefined}>
              <AriaButton
                slot="drag"
                className="button button-icon sla-drag"
                isDisabled={held}
                aria-label={say('hours.sla.drag', { name })}
              >
                <Icon name="drag" />
              </AriaButton>
              <div className="sla-words">
                <strong>
                  <span className="soft figures">{at + 1}.</span> {name}
                </strong>
                {count > 0 && <Tag tone="critical">{say('hours.faults', { count })}</Tag>}
                <p>
                  <Unbroken>{slaSentence(sla, calendars, pauses, words)}</Unbroken>
                </p>
                {at > catchAll && (
                  <p className="sla-unreached">
                    <Icon name="alert" />
                    {say(matchesAll(sla) ? 'hours.sla.unreached-all' : 'hours.sla.unreached', {
                      number: catchAll + 1,
                    })}
                  </p>
                )}
              </div>
              <div className="sla-buttons">
                <IconButton
                  icon="move-up"
                  label={say('hours.sla.up', { name })}
                  isDisabled={at === 0}
                  onPress={() => move(at, at - 1)}
                />
                <IconButton
                  icon="move-down"
                  label={say('hours.sla.down', { name })}
                  isDisabled={at === slas.length - 1}
                  onPress={() => move(at, at + 1)}
                />
                <Free>
                  <MenuButton
                    label={say('hours.sla.more', { name })}
                    choices={[
                      { id: 'edit', text: say('hours.sla.edit') },
                      ...(held
                        ? []
                        : [
                            { id: 'copy', text: say('hours.sla.duplicate'), icon: 'copy' } as const,
                            { id: 'remove', text: say('action.remove', { name }), icon: 'close' } as const,
                          ]),
                    ]}
                    onChoose={(what) =>
                      what === 'edit' ? onOpen(sla.id) : what === 'copy' ? copy(slas[at] ?? sla, at) : remove(at)
                    }
                  />
                </Free>
              </div>
            </GridListItem>
          );
        }}
      </GridList>
      <div className="hours-buttons">
        <Button
          icon="plus"
          onPress={() =>
            add(
              {
                id: freeId('sla', new Set(slas.map(({ id }) => id))),
                name: say('hours.sla.new', { number: slas.length + 1 }),
                calendar: calendars[0]?.id ?? null,
                targets: { default: { 'first-reply': 'PT8H' } },
              },
              slas.length,
            )
          }
        >
          {say('hours.sla.add')}
        </Button>
        {gone && !slas.some(({ id }) => id === gone.sla.id) && (
          <Button
            icon="undo"
            onPress={() => {
              onChange(slas.toSpliced(gone.at, 0, gone.sla));
              setGone(null);
            }}
          >
            {say('hours.undo', { name: slaName(gone.sla, words) })}
          </Button>
        )}
        <span className="visually-hidden" role="status">
          {note}
        </span>
      </div>
    </section>
  );
}

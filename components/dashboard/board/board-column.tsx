import { type KeyboardEvent, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import type { Answer } from '../../../lib/messages/messages.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { showCase } from '../show-case.ts';
import { BoardCardLine } from './board-card.tsx';

type Column = Answer<'board.list'>['columns'][number];

/** So many cards are drawn at first, and again each time more are asked for. */
const STEP = 50;

/** The column that begins to one side of this one and has cards; undefined at the end. */
function besides(from: Element, by: 1 | -1): HTMLElement | undefined {
  const lists = [...document.querySelectorAll<HTMLElement>('.board .board-list')];
  return lists[lists.findIndex((list) => list.contains(from)) + by];
}

/** The cases of one step. Up and down walk through them, left and right go to the next column. */
export function BoardColumn({ name, cards, index }: Pick<Column, 'name' | 'cards'> & { index: number }) {
  const { say } = useSession();
  const [shown, setShown] = useState(STEP);
  const walk = (event: KeyboardEvent) => {
    const { key, target } = event;
    if ((key !== 'ArrowLeft' && key !== 'ArrowRight') || !(target instanceof Element)) return;
    const row = target.closest('[role="row"]');
    // Within a card the arrows go to what it holds, and on from its end.
    if (row !== target && !(key === 'ArrowRight')) return;
    const next = besides(target, key === 'ArrowRight' ? 1 : -1);
    const at = row ? [...(row.parentElement?.children ?? [])].indexOf(row) : 0;
    const rows = [...(next?.querySelectorAll<HTMLElement>('[role="row"]') ?? [])];
    const wanted = rows[Math.min(at, rows.length - 1)];
    if (!wanted) return;
    event.preventDefault();
    event.stopPropagation();
    wanted.focus();
  };
  return (
    <div className="board-column" data-index={index}>
      <Section title={name} aside={<span className="soft small figures">{cards.length}</span>}>
        {cards.length === 0 ? (
          <p className="soft small board-none">{say('board.none')}</p>
        ) : (
          <div onKeyDownCapture={walk}>
            <GridList
              aria-label={name}
              className="board-list"
              items={cards.slice(0, shown)}
              onAction={(id) => showCase(String(id), 'board')}
              disallowTypeAhead
            >
              {(card) => (
                <GridListItem className="board-card" textValue={`${card.ref} ${card.subject}`}>
                  <BoardCardLine card={card} />
                </GridListItem>
              )}
            </GridList>
          </div>
        )}
        {cards.length > shown && (
          <Button look="bare" onPress={() => setShown(shown + STEP)}>
            {say('dashboard.more', { count: cards.length - shown })}
          </Button>
        )}
      </Section>
    </div>
  );
}

import type { BoardCard } from '../../../lib/messages/radar-messages.ts';
import { dueWords } from '../../case/parts/customer/due-words.ts';
import { upperFirst } from '../../shared/letter-case.ts';
import { useSession } from '../../shared/session.tsx';
import { useNow } from '../../shared/use-now.ts';
import { when } from '../../shared/when.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { showCase } from '../show-case.ts';

/** One case of the board: which, whose, what is due, whom it waits for and what is missing. It goes on only through its own gate. */
export function BoardCardLine({ card }: { card: BoardCard }) {
  const { say, locale } = useSession();
  const now = useNow();
  const words = { say, locale };
  const { id, ref, subject, requester, severity, owner, due, waiting, missing, next, isMine } = card;
  const isLate = waiting?.by != null && Date.parse(waiting.by) < now;
  const choices = [
    { id: 'open' as const, text: say('board.open') },
    ...(next === null || next === undefined ? [] : [{ id: 'move' as const, text: say('board.move', { step: next }) }]),
  ];
  return (
    <div className="board-text">
      <div className="board-head">
        <span className="board-subject" dir="auto">
          {subject}
        </span>
        <MenuButton
          label={say('board.menu', { ref })}
          choices={choices}
          onChoose={(choice) => showCase(id, 'board', choice === 'move')}
        />
      </div>
      <span className="soft board-who" dir="auto">
        {requester}
      </span>
      <span className="board-tags">
        <Tag>{severity}</Tag> <span className="soft figures">{ref}</span>{' '}
        {isMine && <Tag tone="calm">{say('board.yours')}</Tag>}
      </span>
      <span>{upperFirst(owner, locale)}</span>
      {due && (
        <span className="row-due figures" data-late={Date.parse(due.at) < now}>
          {dueWords(due, now, words)}
        </span>
      )}
      {waiting && (
        <span className="row-due figures" data-late={isLate}>
          {isLate
            ? say('board.waiting.late', { who: waiting.to, when: when(waiting.by as string, now, words) })
            : say('board.waiting', { who: waiting.to })}
        </span>
      )}
      {missing > 0 && <span className="soft">{say('board.missing', { count: missing })}</span>}
      {missing === 0 && !waiting && <span className="soft">{say('board.ready')}</span>}
    </div>
  );
}

import type { Priority, Status } from '../../model/kinds.ts';

/** The words of the life a ticket has by default. A team may give it another: what is not listed stays unset. */
const STATUS: Record<string, Status> = {
  new: 'new',
  open: 'open',
  stalled: 'pending',
  resolved: 'solved',
  rejected: 'closed',
  deleted: 'closed',
};
const PRIORITY: Record<string, Priority> = {
  low: 'low',
  normal: 'normal',
  medium: 'normal',
  high: 'high',
  urgent: 'urgent',
  critical: 'urgent',
};
/** What the page calls a comment and a reply, in the languages of its own catalogue (RT 5.0.3). */
const COMMENT = new Set(
  'comments added|kommentar hinzugefügt|commentaires ajoutés|comentarios añadidos|kommentti lisätty|コメントが追加されました|lisati kommentaar|kommentarer tillagda|commentaar toegevoegd|aggiunti commenti|comentários adicionados|创建注释完成|新增評論完畢|kommentarer tilføjet|la til kommentarer|komentarze zostały dodane|добавлен комментарий|komentáře přidány|تم إضافة التعليقات|komentar sudah ditambahkan|megjegyzés hozzáadva'.split(
    '|',
  ),
);
const REPLY = new Set(
  'correspondence added|antwort hinzugefügt|courrier ajouté|correspondencia agregada|kirjeenvaihto lisätty|lisati kirjavahetus|brevväxling|correspondentie toegevoegd|aggiunta corrispondenza|correspondência adicionada|创建申请单回复|新增申請單回覆|korrespondance tilføjet|svar lagt til|korespondencja została dodana|добавлен ответ|korespondence zaznamenána|تم إضافة رد|korespondensi sudah ditambah|válasz hozzáadva'.split(
    '|',
  ),
);

const look = <T>(table: Record<string, T>, word: string | null | undefined): T | undefined => {
  const name = word?.trim().toLowerCase() ?? '';
  return Object.hasOwn(table, name) ? table[name] : undefined;
};

export const findStatus = (word: string | null | undefined) => look(STATUS, word);
export const findPriority = (word: string | null | undefined) => look(PRIORITY, word);

/**
 * Its priorities are numbers, named by a table of the team's own that no answer gives. With the table that it comes with: 0 is
 * low, 50 medium, 100 high.
 */
export function findPriorityOfNumber(number: number): Priority | undefined {
  if (!Number.isFinite(number)) return undefined;
  return number >= 100 ? 'high' : number >= 50 ? 'normal' : 'low';
}

/** Whether a transaction's own words call it a comment, which only the team sees, or a reply; undefined where they call it anything else. */
export function findDeed(words: string): 'comment' | 'reply' | undefined {
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–:]+/, '')
    .trim()
    .toLowerCase();
  return COMMENT.has(name) ? 'comment' : REPLY.has(name) ? 'reply' : undefined;
}

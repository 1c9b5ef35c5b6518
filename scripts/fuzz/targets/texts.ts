import { mask } from '../../../lib/cases/mask.ts';
import { checkDraft } from '../../../lib/draft/check-draft.ts';
import { DRAFT_PACKS } from '../../../lib/draft/packs/index.ts';
import { readDraft } from '../../../lib/draft/read-draft.ts';
import { findNames } from '../../../lib/knowledge/find-names.ts';
import { identifyLanguage } from '../../../lib/language/identify-language.ts';
import { LEVELS } from '../../../lib/model/kinds.ts';
import { parseTeamWord } from '../../../lib/model/team-word.ts';
import { defaultPolicy } from '../../../lib/policy/default-policy.ts';
import { findPromises } from '../../../lib/promises/find-promises.ts';
import { checkReply } from '../../../lib/scripts/check-reply.ts';
import { findOwnWords } from '../../../lib/signals/own-words.ts';
import { foldText } from '../../../lib/signals/reading/fold-text.ts';
import { splitSentences } from '../../../lib/signals/reading/split-sentences.ts';
import { findAround, matchInserted } from '../../../lib/sites/compose/match-inserted.ts';
import { isSaid, readSaid } from '../../../lib/sites/compose/said-text.ts';
import { damaged, textOf } from '../odd.ts';
import { fc, must, mustLieIn, type Target, target } from '../target.ts';
import { MAIL_MARKS, MESSAGES, TIMES } from '../words.ts';

const LANGUAGES = ['en', 'fi', 'et', 'zh-CN', 'id', 'ja', 'xx', '', 'constructor', '__proto__'] as const;
const ZONES = ['UTC', 'Europe/Helsinki', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns'] as const;
const mail = textOf([...MESSAGES, ...MAIL_MARKS]);
const said = textOf([...MESSAGES, ...TIMES, ...MAIL_MARKS]);
const at = fc
  .date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const calendar = defaultPolicy('Europe/Helsinki').calendars[0] ?? null;

const meant = fc.record({
  text: said,
  sentAt: at,
  language: fc.constantFrom(...LANGUAGES),
  timeZone: fc.constantFrom(...ZONES),
  hasOffice: fc.boolean(),
});

const message = fc.record({
  role: fc.constantFrom('customer', 'agent', 'note', 'system', 'unknown'),
  text: mail,
  attachments: fc.nat(3),
});
const draft = fc.record({
  text: fc.oneof(said, damaged(MESSAGES)),
  language: fc.constantFrom(...LANGUAGES),
  thread: fc.array(message, { maxLength: 4 }),
  level: fc.constantFrom(...LEVELS),
  now: at,
  timeZone: fc.constantFrom(...ZONES),
});

/** Whatever people write and what is looked for in it: answers lie inside the text. */
export const TEXT_TARGETS: Target[] = [
  target('text: own words of a mail', mail, (text) => {
    let last = 0;
    for (const range of findOwnWords(text)) {
      mustLieIn(text, range, 'own words');
      must(range.start >= last, 'own words in order');
      last = range.end;
    }
  }),
  target('text: sentences', mail, (text) => {
    for (const range of splitSentences(text)) mustLieIn(text, range, 'a sentence');
  }),
  target('text: folded', mail, (text) => {
    const folded = foldText(text);
    must(folded.at(folded.text.length) === text.length, 'the folded end is the end');
  }),
  target('text: language', mail, identifyLanguage),
  target('text: secrets masked', mail, (text) => mask(mask(text))),
  target('text: team words', textOf(['refund', '…', '...', '*', 'ei', '返金', 'x'.repeat(90)], 8), parseTeamWord),
  target(
    'text: promises',
    meant,
    ({ text, hasOffice, ...rest }) => {
      for (const one of findPromises(text, { ...rest, calendar: hasOffice ? calendar : null })) {
        mustLieIn(text, one, 'a promise');
        must(text.slice(one.start, one.end) === one.quote, 'a promise is quoted as it stands there');
        must(!Number.isNaN(Date.parse(one.dueAt)), 'a promise is due at a moment');
      }
    },
    { cost: 3 },
  ),
  target(
    'text: draft check',
    draft,
    (input) => {
      const found = checkDraft({ ...input, approved: [], switches: [], away: new Set() } as never);
      // Places are those of the text as it was read, signs of no width and all.
      const read = readDraft(input)?.text ?? input.text;
      for (const mark of found.marks) if (mark.words !== '') mustLieIn(read, mark, `mark ${mark.rule}`);
      must(found.marks.length <= 3, 'three marks at most');
    },
    { cost: 6 },
  ),
  target('text: reply check', fc.tuple(said, fc.constantFrom(...Object.keys(DRAFT_PACKS))), ([text, language]) =>
    checkReply(text, language),
  ),
  target(
    'text: names',
    fc.tuple(mail, fc.array(textOf(['Kim Doe', 'Åsa', '田中']), { maxLength: 4 })),
    ([text, people]) => findNames(text, people),
  ),
  target('text: what was sent', fc.tuple(damaged(MESSAGES), mail), ([text, other]) => {
    const one = readSaid(text);
    return one && isSaid(one, other);
  }),
  target('text: what became of an insertion', fc.tuple(damaged(MESSAGES), mail), ([text, drafted]) => {
    const around = findAround(text, drafted + text + drafted);
    return around && matchInserted(text, drafted, around);
  }),
];

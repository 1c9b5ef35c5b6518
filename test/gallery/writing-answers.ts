import type { Language } from '../../lib/i18n/translator.ts';
import type { DraftChecked } from '../../lib/messages/writing-messages.ts';
import type { DraftMark } from '../../lib/model/draft.ts';

/** Marks of a draft, in each language: the ones shipped rules give. */
const MARKS: Record<Language, readonly DraftMark[]> = {
  en: [
    mark(
      'conceded/refund',
      'money',
      'We will refund the full 249 €.',
      'I have asked whether a refund is possible and will write to you by [time].',
    ),
    mark(
      'asked-again/order',
      'told',
      'Could you send us your order number?',
      'I have it from your message: 4821-77.',
      '4821-77',
    ),
    mark('avoid/soon', 'no-time', 'as soon as possible', 'by [time]'),
  ],
  fi: [
    mark(
      'conceded/refund',
      'money',
      'Palautamme teille koko summan, 249 €.',
      'Olen kysynyt, onko hyvitys mahdollinen, ja kirjoitan teille [aika] mennessä.',
    ),
    mark(
      'asked-again/order',
      'told',
      'Voisitteko lähettää tilausnumeronne?',
      'Näen sen viestistänne: 4821-77.',
      '4821-77',
    ),
    mark('no-option/none', 'no-option', '', 'Jos se sopii teille paremmin, voimme myös [vaihtoehto].'),
  ],
  id: [
    mark(
      'conceded/refund',
      'money',
      'Kami akan mengembalikan seluruh dana, 249 €.',
      'Saya sudah menanyakan apakah pengembalian dana dimungkinkan dan akan mengabari Anda paling lambat [waktu].',
    ),
    mark(
      'asked-again/order',
      'told',
      'Bisa kirimkan nomor pesanan Anda?',
      'Nomornya sudah ada di pesan Anda: 4821-77.',
      '4821-77',
    ),
    mark('avoid/soon', 'no-time', 'secepatnya', 'paling lambat [waktu]'),
  ],
  et: [
    mark(
      'conceded/refund',
      'money',
      'Maksame teile tagasi kogu summa, 249 €.',
      'Küsisin, kas tagasimakse on võimalik, ja kirjutan teile hiljemalt [aeg].',
    ),
    mark(
      'asked-again/order',
      'told',
      'Kas saaksite saata tellimuse numbri?',
      'Näen seda teie kirjast: 4821-77.',
      '4821-77',
    ),
    mark('no-option/none', 'no-option', '', 'Kui see sobib teile paremini, saame ka [valik].'),
  ],
  ja: [
    mark(
      'conceded/refund',
      'money',
      '全額返金いたします。',
      '返金が可能かどうか担当者に確認しております。[日時]までにご連絡いたします。',
    ),
    mark(
      'avoid/policy',
      'wall',
      '弊社の規定により、交換はお受けしておりません。',
      '理由は[理由]でございます。[代替案]でしたらご用意できます。',
    ),
    mark('own-words/none', 'own-words', '', '注文の件につきましては、[対応内容]。', '注文, 返品, 配送'),
  ],
  zh: [
    mark('conceded/refund', 'money', '我们会给您全额退款。', '我已在确认能否退款，会在[时间]之前写信给您。'),
    mark('asked-again/order', 'told', '请提供一下您的订单号。', '我在您的消息中看到了：4821-77。', '4821-77'),
    mark('avoid/soon', 'no-time', '尽快', '在[时间]之前'),
  ],
};

function mark(
  rule: string,
  why: DraftMark['why'],
  words: string,
  rewrite: string,
  thread: string | null = null,
): DraftMark {
  const kind = rule.split('/')[0] as DraftMark['kind'];
  return { kind, rule, why, start: 0, end: words.length, words, nth: 0, rewrite, thread };
}

/** What the panel asks of the draft that is being written. */
export function writingAnswers(language: Language, state: string) {
  const none: DraftChecked = { state: 'none', language: null, marks: [], more: 0 };
  const fine: DraftChecked = { state: 'checked', language, marks: [], more: 0 };
  const marked: DraftChecked = { state: 'checked', language, marks: [...MARKS[language]], more: 2 };
  const now = state === 'drafting' ? marked : state === 'drafted' ? fine : none;
  return {
    'writing.check': () => now,
    'writing.away': () => ({ ...marked, marks: MARKS[language].slice(1), more: 1 }),
    'writing.use': () => ({ outcome: 'inserted', audience: 'public', problem: null }),
  };
}

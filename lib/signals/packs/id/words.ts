/** Words that nearly every pattern has, in all their spellings: formal, of chats, of the phone, and of a few regions. */
const WORDS: Readonly<Record<string, string>> = {
  not: '(?:tidak|tdk|tak|nggak|ngga|enggak|engga|gak|gk|ga|g|kagak|kaga|ndak|nda|ora|teu)',
  yet: '(?:belum|blm|belom|blom|durung)',
  no: '(?:tidak|tdk|tak|nggak|ngga|enggak|engga|gak|gk|ga|g|kagak|kaga|ndak|nda|ora|teu|belum|blm|belom|blom|durung)',
  already: '(?:sudah|sdh|udah|udh|uda|dah|telah)',
  i: '(?:saya|sy|aku|gue|gua|gw|ane|kami|kita|awak|abdi|kulo|kula|urang)',
  you: '(?:anda|kalian|kamu|lu|lo|loe|elu|elo|kau|kowe|sampeyan|saudara|situ|kelen|kelian|admin|min|cs)',
  very: '(?:banget|bgt|bngt|sekali|bener|amat|kali|pisan|tenan|berat|besar)',
  if: '(?:kalau|kalo|klo|jika|jikalau|bila|apabila|andai|andaikan|seandainya|nek)',
  which: '(?:yang|yg|sing)',
  to: '(?:ke|kepada|sama|dengan|dgn|pada|ama)',
  will: '(?:akan|bakal|bakalan|mau|siap|ingin|tinggal|segera|terpaksa|tak)',
  only: '(?:cuma|cuman|cm|hanya|sekadar|doang)',
  again: '(?:lagi|lg|maneh|deui|kembali)',
  number:
    '(?:\\d[\\d.,]*|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan|ratusan|ribuan|berpuluh|beratus|sekian)',
  time: '(?:menit|jam|hari|hr|minggu|mgg|pekan|bulan|bln|tahun|thn)',
};

/**
 * A pattern of whole words from one alternative a line. `{not}` is a word of the list above, `<2>` up to two words of any kind,
 * `%` whatever letters a word goes on with; the rest is a regular expression. Sentences come with single spaces.
 *
 * @throws Error where a word is not in the list
 */
export function anyOf({ raw }: TemplateStringsArray): RegExp {
  const lines = (raw[0] ?? '').split('\n').map((line) => line.trim());
  const source = lines
    .filter(Boolean)
    .join('|')
    .replaceAll(/\{([a-z]+)\}/g, (_, name: string) => {
      const word = WORDS[name];
      if (word === undefined) throw new Error(`no such word: ${name}`);
      return word;
    })
    .replaceAll(/<(\d)>/g, '(?:[^ .!?]+ ){0,$1}?')
    .replaceAll('%', '[\\p{L}-]*');
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu');
}

/**
 * What mail programs write around quoted history, in the languages their users set them to. Each is tried on one line of at
 * most a few hundred characters, trimmed.
 */

/** "On …, Kim <kim@…> wrote:" */
export const WROTE =
  /\b(?:wrote|writes|schrieb|schreef|skrev|skrifaði|kirjoitti|kirjutas|menulis|napisał(?:a|\(a\))?|napsal(?:a)?)\b|(?:a écrit|escribió|escreveu|ha scritto|писал|написал|写道|寫道|写了|書きました|写信)/iu;
/** A date, a time or an address: what tells an attribution from "last week you wrote:". */
export const DATED = /@|\d{1,2}[:.]\d{2}|\b20\d\d\b|\d年\d|\d月\d/u;
/** An address or a time of day: what every attribution has that wraps over lines. */
export const TIMED = /@|\d{1,2}[:.]\d{2}/u;
/** A time of day. */
export const CLOCK = /\d{1,2}[:.]\d{2}/u;
/** Gmail in Japanese names no verb: "2026年11月16日(月) 9:50 Kim <kim@…>:" */
export const DATED_ADDRESS = /^20\d\d年\d{1,2}月\d{1,2}日.{0,60}<[^<>\s]{1,100}@[^<>\s]{1,100}>\s?[:：]$/u;

const ORIGINAL = [
  'original message|original email|forwarded message|begin forwarded message|original appointment',
  'ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)',
  'message d.origine|message original|message transféré|début du message (?:transféré|réexpédié)|message initial',
  'mensaje original|mensaje reenviado|inicio del mensaje reenviado|mensagem original|mensagem encaminhada',
  'messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht',
  'ursprungligt meddelande|originalmeddelande|vidarebefordrat (?:meddelande|brev)|vidarebefordrat brev',
  'alkuperäinen viesti|välitetty viesti(?: alkaa)?|edelleenlähetetty viesti',
  'algne kiri|algne sõnum|algsõnum|edastatud (?:kiri|sõnum)|edasisaadetud kiri',
  '原始邮件|原始郵件|原始信息|邮件原件|转发的邮件|转发邮件|轉寄郵件|轉寄的郵件|回复的原邮件|開始轉寄郵件|开始转发邮件',
  '元のメッセージ|転送メッセージ|転送されたメッセージ|オリジナルメッセージ',
  'pesan asli|pesan terusan|pesan yang diteruskan|awal pesan terusan',
].join('|');
/** "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:" */
export const SEPARATOR = new RegExp(
  `^(?:[-_=*]{2,}\\s{0,3}(?:${ORIGINAL})\\b.{0,40}|(?:${ORIGINAL})\\s?[:：])$|^[-_=]{2,}\\s{0,3}(?:${ORIGINAL})`,
  'iu',
);

/** "##- Please type your reply above this line -##" */
export const REPLY_ABOVE =
  /^(?:##-.{0,200}-##|[-#=* ]{0,12}(?:please )?(?:type|write|enter|add)?\s?(?:your )?repl(?:y|ies) above this line.{0,40}|[-#=* ]{0,12}(?:antworten sie|bitte antworten sie) (?:oberhalb|über) dieser.{0,40})$/iu;

const HEADERS = {
  from: 'from|von|de|från|fra|lähettäjä|saatja|da|van|od|от|发件人|發件人|寄件者|寄件人|差出人|送信元|送信者|dari',
  date: 'sent|date|gesendet|datum|envoyé|enviado(?: el)?|enviada em|fecha|data|skickat|lähetetty|päivämäärä|pvm|saadetud|kuupäev|inviato|verzonden|发送时间|发送日期|日期|時間|时间|傳送日期|寄件日期|送信日時|日時|日付|dikirim|tanggal|отправлено|дата',
  to: 'to|an|à|a|para|till|vastaanottaja|saaja|adressaat|kellele|aan|收件人|收件者|宛先|送信先|kepada|ke|untuk|кому',
  subject:
    'subject|betreff|objet|asunto|assunto|ämne|aihe|teema|oggetto|onderwerp|主题|主題|主旨|件名|perihal|subjek|тема',
} as const;
export type HeaderName = keyof typeof HEADERS;

const HEADER_TESTS = (Object.keys(HEADERS) as HeaderName[]).map(
  (name) => [name, new RegExp(`^[*_]{0,2}(?:${HEADERS[name]})[*_]{0,2}\\s?[:：]`, 'iu')] as const,
);

/** Which mail header a line is, in any language; undefined where it is none. */
export function findHeader(line: string): HeaderName | undefined {
  return HEADER_TESTS.find(([, test]) => test.test(line))?.[0];
}

/**
 * What mail programs write around quoted history, in the languages their users set them to. Looked up as words, not by
 * expressions: a mail has many lines, and few of them are marks.
 */

/** "On …, Kim <kim@…> wrote:" */
export const WROTE =
  /\b(?:wrote|writes|schrieb|geschrieben|schreef|skrev|skrifaði|kirjoitti|kirjutas|menulis|napisał|napsal)|a écrit|escribió|escreveu|ha scritto|писал|написал|写道|寫道|写了|寫了|書きました|写信|のメール|からのメッセージ/i;
/** A date, a time or an address: what tells an attribution from "last week you wrote:". */
export const DATED = /@|\d{1,2}[:.]\d{2}|\b20\d\d\b|\d年\d|\d月\d/;
/** An address or a time of day: what every attribution has that wraps over lines. */
export const TIMED = /@|\d{1,2}[:.]\d{2}/;
/** A time of day. */
export const CLOCK = /\d{1,2}[:.]\d{2}/;
/** Some programs name no verb: "2026年11月16日(月) 9:50 Kim <kim@…>:" */
export const DATED_ADDRESS =
  /^(?:20\d\d年\d{1,2}月\d{1,2}日|20\d\d[/-]\d\d?[/-]\d\d?).{0,60}<[^<>\s]{1,100}@[^<>\s]{1,100}>\s?[:：]$/;
/** "… <kim@…> wrote", where the colon went missing. */
export const ADDRESSED = /<[^<>\s]{1,100}@[^<>\s]{1,100}>/;

const ORIGINAL =
  `original message|original email|original appointment|forwarded message|forwarded by|begin forwarded message
ursprüngliche nachricht|originalnachricht|original-nachricht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|ursprünglicher termin
message d'origine|message d’origine|message original|message transféré|début du message transféré|début du message réexpédié|message initial
mensaje original|mensaje reenviado|inicio del mensaje reenviado|forwarded message
mensagem original|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada|início da mensagem reencaminhada
messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht
ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|vidarebefordrat brev|vidarebefordrat mejl
alkuperäinen viesti|välitetty viesti|välitetty viesti alkaa|edelleenlähetetty viesti
algne kiri|algne sõnum|algsõnum|edastatud kiri|edastatud sõnum|edasisaadetud kiri|originaalkiri|edastatud kirja algus
原始邮件|原始郵件|原始信息|邮件原件|转发的邮件|转发邮件|轉寄郵件|轉寄的郵件|回复的原邮件|回复的邮件|開始轉寄郵件|开始转发邮件|转发邮件信息|已转发邮件|原始訊息|轉寄訊息
元のメッセージ|転送メッセージ|転送されたメッセージ|オリジナルメッセージ|元のメール|転送メール|以下転送
pesan asli|pesan terusan|pesan yang diteruskan|awal pesan terusan|pesan diteruskan|email asli`.split(/[|\n]/);
const ORIGINALS = new Set(ORIGINAL);
const RULE = /^[-_=*–—]{2,}/;

/** "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded message:"; in small letters. */
export function isSeparator(small: string): boolean {
  if (small.length > 100) return false;
  if (!RULE.test(small)) return /[:：]$/.test(small) && ORIGINALS.has(small.slice(0, -1).trim());
  const words = small.replaceAll(/^[-_=*–—\s]+|[-_=*–—\s:：]+$/g, '');
  return ORIGINALS.has(words) || (words !== '' && ORIGINAL.some((phrase) => words.startsWith(`${phrase} `)));
}

/** The rule that some programs draw above a header block. */
export const isRule = (small: string) => /^[-_=–—]{5,}$/.test(small);

const ABOVE =
  `above this line|oberhalb dieser zeile|über dieser zeile|au-dessus de cette ligne|encima de esta línea|acima desta linha|ovanför denna rad|ovanför den här raden|tämän rivin yläpuolelle|selle rea kohale|sellest reast ülespoole|この行より上|この線より上|此行上方|此行之上|此線以上|di atas baris ini`.split(
    '|',
  );
const REPLY =
  /repl|antwort|répon|respu|respond|respost|respon|svar|vasta|返信|回复|回覆|balas|type|write|schreib|kirjoita|kirjuta/;

/** "##- Please type your reply above this line -##", in small letters. */
export function isReplyAbove(small: string): boolean {
  if (small.length > 120) return false;
  if (small.startsWith('##-') && small.endsWith('-##')) return true;
  return REPLY.test(small) && ABOVE.some((phrase) => small.includes(phrase)) && !/[?]$/.test(small);
}

const HEADERS = {
  from: 'from|von|de|från|fra|lähettäjä|saatja|kellelt|da|van|od|от|发件人|發件人|寄件者|寄件人|差出人|送信元|送信者|dari|pengirim|remitente|expéditeur|absender|remetente|avsändare',
  date: 'sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviada em|enviado em|enviada|fecha|data|skickat|skickad|lähetetty|päivämäärä|pvm|päiväys|saadetud|kuupäev|inviato|verzonden|发送时间|发送日期|日期|時間|时间|傳送日期|寄件日期|寄件時間|送信日時|日時|日付|dikirim|tanggal|отправлено|дата',
  to: 'to|an|à|a|para|till|vastaanottaja|saaja|adressaat|kellele|aan|收件人|收件者|宛先|送信先|kepada|ke|untuk|кому|destinatario|destinataire|empfänger|destinatário|mottagare|penerima',
  subject:
    'subject|betreff|objet|sujet|asunto|assunto|ämne|aihe|teema|oggetto|onderwerp|主题|主題|主旨|件名|題名|perihal|subjek|тема|re',
} as const;
export type HeaderName = keyof typeof HEADERS;

const HEADER_NAMES = new Map(
  (Object.keys(HEADERS) as HeaderName[]).flatMap((name) =>
    HEADERS[name].split('|').map((word) => [word, name] as const),
  ),
);
const LONGEST_HEADER = 20;

/** Which mail header a line is, in any language and with or without bold stars; in small letters. */
export function findHeader(small: string): HeaderName | undefined {
  const head = small.slice(0, LONGEST_HEADER + 4);
  const colon = head.search(/[:：]/);
  if (colon < 1) return undefined;
  const name = head.slice(0, colon).replaceAll(/[*_|]/g, '').trim();
  return HEADER_NAMES.get(name);
}

/** The headers in a block that was put on one line: "From: Ann Sent: Monday To: Jo Subject: RE: Order". */
export function findHeadersIn(small: string): Set<HeaderName> {
  const found = new Set<HeaderName>();
  const bare = ` ${small.replaceAll(/[*_]/g, '').replaceAll(/\s?[:：]/g, ':')}`;
  for (const [word, name] of HEADER_NAMES) if (bare.includes(` ${word}:`)) found.add(name);
  return found;
}

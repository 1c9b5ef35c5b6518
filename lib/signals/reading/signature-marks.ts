/** How people and companies end a mail, line by line. */

const CLOSINGS = [
  '(?:(?:with )?(?:kind|best|warm|kindest|warmest|many|good) )?(?:regards|wishes)(?: and (?:thanks|best wishes))?',
  'best|all the best|cheers|thanks|thank you|thx|many thanks|with (?:many |best )?thanks|thanks (?:again|in advance|and regards|so much|a lot)|ta|warmly|cordially|respectfully',
  'sincerely|(?:yours|your) (?:sincerely|faithfully|truly)|sincerely yours|br|rgds|kr|kind regards from .{2,30}',
  'mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|viele grüße|beste grüße|liebe grüße|herzliche grüße|mfg|lg|vg|danke|vielen dank',
  '(?:bien |très )?cordialement|salutations(?: distinguées)?|bien à vous|merci(?: d.avance)?|sincères salutations',
  'un saludo|saludos(?: cordiales)?|atentamente|un cordial saludo|gracias|cordialmente|com os melhores cumprimentos|cumprimentos|atenciosamente|obrigad[oa]',
  'med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänligen|mvh|hälsningar|tack',
  'ystävällisin terveisin|ystävällisesti|terveisin|parhain terveisin|kunnioittavasti|yt|t|kiitos|kiittäen|kiitos etukäteen|kiitos jo etukäteen',
  'lugupidamisega|heade soovidega|parimate soovidega|tervitades|parimat|tänades|tänan|aitäh|ette tänades',
  'cordiali saluti|distinti saluti|grazie|met vriendelijke groet(?:en)?|groeten|pozdrawiam|z poważaniem|с уважением',
  '此致|敬礼|祝好|顺颂商祺|谢谢|敬具|以上|草々|よろしくお願いいたします|よろしくお願い致します|よろしくお願いします|どうぞよろしくお願いいたします',
  'hormat (?:saya|kami)|salam(?: hormat| hangat)?|terima kasih|terimakasih|wassalam|regards',
].join('|');
/** A line that is a closing formula and nothing else. */
export const CLOSING = new RegExp(`^(?:${CLOSINGS})\\s?[,.!，。、]{0,3}$`, 'iu');

/** "Sent from my iPhone" and its sisters. */
export const SENT_FROM =
  /^(?:sent from (?:my |the )?.{2,40}|get outlook for .{2,20}|von meinem .{2,30} gesendet|gesendet (?:von|mit) .{2,40}|envoyé (?:de|depuis) .{2,40}|enviado (?:desde|do|a partir) .{2,40}|skickat från .{2,40}|lähetetty .{2,40}(?:sta|stä|lta|ltä|lla|llä)|saadetud (?:minu )?.{2,40}|inviato da .{2,40}|verstuurd vanaf .{2,40}|发自我的.{1,30}|發自我的.{1,30}|从我的.{1,20}发送|iphoneから送信|.{2,20}から送信|dikirim dari .{2,40})$/iu;

/** How a confidentiality notice starts. */
export const DISCLAIMER =
  /^[*_"(]{0,3}(?:(?:confidentiality|legal|privacy|disclaimer|important) ?(?:notice|note|disclaimer)?\s?[:：]|disclaimer\b|(?:this|the information (?:contained )?in this|the contents? of this) (?:e-?mail|message|communication|transmission)\b.{0,160}(?:confidential|privileged|intended|addressee)|if you (?:are not|have received this).{0,60}(?:intended|addressee|error|mistake)|please consider the environment|diese (?:e-?mail|nachricht).{0,120}(?:vertraulich|bestimmt)|ce (?:message|courriel|mail).{0,120}(?:confidentiel|destin)|este (?:mensaje|correo|mensagem|e-?mail).{0,120}(?:confidencial|destin)|esta mensagem.{0,120}confidencia|detta (?:meddelande|mejl|e-post).{0,120}(?:konfidentiell|avsett)|tämä (?:viesti|sähköposti).{0,120}(?:luottamuksel|tarkoitettu)|(?:käesolev|see) (?:kiri|e-?kiri|sõnum).{0,120}(?:konfidentsiaal|mõeldud)|本邮件.{0,80}(?:机密|保密|指定)|此邮件.{0,80}(?:机密|保密)|本メール.{0,80}(?:機密|秘密|宛先)|このメール.{0,80}(?:機密|秘密)|(?:email|surel|pesan) ini.{0,120}(?:rahasia|ditujukan))/iu;

/** A message that a machine wrote, by its first line. */
export const AUTOMATIC =
  /^(?:automatic reply|auto[- ]?reply|auto[- ]?response|out of (?:the )?office|this is an? (?:automatic|automated) (?:reply|response|message)|automatische antwort|abwesenheitsnotiz|réponse automatique|respuesta automática|resposta automática|autosvar|automaattinen vastaus|poissaoloilmoitus|automaatvastus|automaatne vastus|自动回复|自動回覆|自动答复|自動返信|自動応答|balasan otomatis|mailer-daemon|delivery status notification)/iu;

/** A postscript is the writer's own words again, below the signature. */
export const POSTSCRIPT = /^(?:p\.?\s?s\.?(?:\s?p\.?s\.?)?|ps|psst)\s?[:.\s-]/iu;

/** Reads like a line of a signature block: a name, a title, a number, an address; not a sentence. */
export function isSignatureLine(line: string): boolean {
  if (line === '') return true;
  if (line.length > 90 || /[!?！？。]$/u.test(line)) return false;
  const words = line.split(/\s+/u).length;
  if (words <= 10 && /@|https?:|www\.|\d{3,}|[|•·]|\+\d/u.test(line)) return true;
  if (words > 6 || /[.]$/u.test(line)) return /^(?:\p{Lu}[\p{L}.]*\s?){1,4}$/u.test(line);
  // A sentence goes on in small letters; names, titles and places are capitalised or joined by short words.
  const small = line.match(/(?:^|\s)\p{Ll}{4,}/gu)?.length ?? 0;
  return line.length <= 60 && small <= 1;
}

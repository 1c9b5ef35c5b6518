/** How people and companies end a mail, line by line; all in small letters. */

const CLOSINGS = new Set(
  `regards|kind regards|best regards|warm regards|kindest regards|warmest regards|many regards|good regards|with kind regards|with best regards|with warm regards|with regards
best wishes|kind wishes|warm wishes|wishes|with best wishes|regards and thanks|kind regards and thanks|best|all the best|all best|cheers|thanks|thank you|thx|tia|many thanks|with many thanks|with thanks
thanks again|thanks in advance|thank you in advance|thanks and regards|thanks & regards|thanks and kind regards|thanks so much|thanks a lot|ta|warmly|cordially|respectfully|thanking you
sincerely|yours|yours sincerely|your sincerely|yours faithfully|yours truly|sincerely yours|br|rgds|kr|best,|have a nice day|have a great day|take care
mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|freundliche grüße|freundliche grüsse|viele grüße|beste grüße|liebe grüße|herzliche grüße|schöne grüße|mit besten grüßen|hochachtungsvoll|mfg|lg|vg|gruß|grüße|danke|vielen dank|danke im voraus|vielen dank im voraus|besten dank
cordialement|bien cordialement|très cordialement|salutations|salutations distinguées|bien à vous|merci|merci d'avance|merci par avance|merci d’avance|sincères salutations|cdlt|cdt|bonne journée|bonne réception|meilleures salutations|avec mes remerciements|je vous prie d'agréer mes salutations distinguées|veuillez agréer mes salutations distinguées
un saludo|saludos|saludos cordiales|atentamente|un cordial saludo|cordiales saludos|muchas gracias|gracias|gracias de antemano|gracias por adelantado|cordialmente|le saluda atentamente|atte|sin otro particular
com os melhores cumprimentos|melhores cumprimentos|cumprimentos|atenciosamente|atentamente|att|obrigado|obrigada|muito obrigado|muito obrigada|abraço|abraços|um abraço|desde já agradeço|grato|grata|cordiais cumprimentos
med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|vänligen|mvh|hälsningar|hälsning|bästa hälsningar|med bästa hälsningar|tack|tack på förhand|tack så mycket|hälsar
ystävällisin terveisin|ystävällisesti|terveisin|parhain terveisin|kunnioittavasti|kunnioittaen|terveisiä|terkuin|yt|yst. terv|yst.terv|terv|t|kiitos|kiittäen|kiitos etukäteen|kiitos jo etukäteen|kiitoksin|kiitos ja terveisin|kesäterveisin
lugupidamisega|heade soovidega|parimate soovidega|parimate tervitustega|tervitades|tervitustega|parimat|tänades|tänan|aitäh|ette tänades|ette tänan|tänuga|lugupidamisel|kõike head
cordiali saluti|distinti saluti|grazie|met vriendelijke groet|met vriendelijke groeten|groeten|pozdrawiam|z poważaniem|с уважением
此致|此致敬礼|此致敬禮|敬礼|敬禮|祝好|顺颂商祺|順頌商祺|谢谢|謝謝|多谢|非常感谢|敬上|敬具|以上|草々|よろしくお願いいたします|宜しくお願いいたします|よろしくお願い致します|宜しくお願い致します|よろしくお願いします|宜しくお願いします|どうぞよろしくお願いいたします|何卒よろしくお願いいたします|以上、よろしくお願いいたします|祝工作顺利|祝商祺
hormat saya|hormat kami|salam|salam hormat|salam hangat|terima kasih|terimakasih|terima kasih banyak|makasih|wassalam|wassalamualaikum|atas perhatiannya terima kasih|atas perhatian bapak/ibu, terima kasih|hormat`.split(
    /[|\n]/,
  ),
);
const END = /[\s,.!;:，。、！–—-]+$/;
const LONGEST_CLOSING = 80;
/** One to four words with capitals: who signs. Anything more is a sentence. */
const SIGNED = /^(?:\p{Lu}[\p{L}'’-]*\.?)(?: (?:van|von|de|da|del|der|di|la|le|bin|al|\p{Lu}[\p{L}'’-]*\.?)){0,3}$/u;

/** A line that is a closing formula and nothing else, or with the name behind it: "Best regards, Kim". */
export function isClosing(line: string, small: string): boolean {
  if (small.length > LONGEST_CLOSING) return false;
  const bare = small.replace(END, '');
  if (CLOSINGS.has(bare)) return true;
  const comma = small.search(/[,，]/);
  if (comma > 0 && CLOSINGS.has(small.slice(0, comma).trim())) return SIGNED.test(line.slice(comma + 1).trim());
  // "Terveisin Kim", "Mvh Kim Doe": where the formula is more than a word of thanks, which may be the greeting above.
  for (let space = line.indexOf(' '); space > 0; space = line.indexOf(' ', space + 1)) {
    const formula = small.slice(0, space);
    if (CLOSINGS.has(formula) && !THANKS.test(formula)) return SIGNED.test(line.slice(space + 1).replace(END, ''));
  }
  return false;
}

const THANKS =
  /^(?:thank|thx|best$|ta$|t$|danke|merci|gracias|obrigad|tack|kiitos|aitäh|tänan|yours$|grato|grata|terima|att$|salam$)/;

const SENT =
  `sent from my |sent from the |sent from yahoo|sent from outlook|sent from mail|sent from proton|sent from samsung|sent from iphone|sent from ipad|sent from android|sent from gmail|sent via |sent with |get outlook for |get bluemail|yahoo mail: |download outlook
von meinem |gesendet von |gesendet mit |gesendet über |diese nachricht wurde von meinem |outlook für |laden sie outlook|holen sie sich outlook
envoyé de |envoyé depuis |envoyé à partir |envoyé avec |télécharger outlook|téléchargez outlook|obtenez outlook
enviado desde |enviado do |enviado da |enviado de mi |enviado a partir |enviado pelo |enviado por mi |enviado con |enviado via |obtener outlook|obtenga outlook|obter o outlook|baixe o outlook|transferir o outlook
skickat från |skickat med |hämta outlook|skaffa outlook
lähetetty iph|lähetetty ipad|lähetetty android|lähetetty samsung|lähetetty puhelim|lähetetty minun|lähetetty outlook|lähetetty yahoo|lähetetty gmail|lähetetty huawei|hanki outlook|lataa outlook
saadetud minu |saadetud iph|saadetud ipad|saadetud and|saadetud sam|saadetud tele|saadetud out|saadetud nuti|hangi outlook|hankige outlook
inviato da |verstuurd vanaf |发自我的|發自我的|从我的|從我的|发送自我的|来自我的|發送自我的|获取 outlook|下载 outlook|取得 outlook|下載 outlook|發自 |发自 |iphoneから送信|ipadから送信|androidから送信|スマートフォンから送信|私のiphone|outlook for
dikirim dari |dikirim melalui |dikirim lewat |dapatkan outlook|unduh outlook`.split(/[|\n]/);

const SENT_HEADS = new Set(SENT.map((start) => start.slice(0, 2)));

/** "Sent from my iPhone" and its sisters. */
export function isSentFrom(small: string): boolean {
  if (small.length > 70 || /[?？]$/.test(small)) return false;
  return (
    (SENT_HEADS.has(small.slice(0, 2)) && SENT.some((start) => small.startsWith(start))) ||
    /^.{2,20}から送信$/.test(small)
  );
}

/** A postscript is the writer's own words again, below the signature. */
export const isPostscript = (small: string) =>
  /^(?:p\.?\s?s\.?(?:\s?p\.?s\.?)?|ps|psst|追伸|又及|附言)\s?[:：.\s-]/.test(small);

const CONTACT =
  /@|https?:|www\.|(?:\+|\b0)\d[\d ()/.-]{5,}\d|\btel\b|\bphone\b|\bmobile?\b|\bpuh\b|電話|电话|手机|携帯/i;

/** A line with a way to reach somebody. */
export const isContact = (line: string) => line.length <= 90 && CONTACT.test(line);

const COMPANY =
  /\b(?:registered (?:in|office)|company (?:no|number|reg)|amtsgericht|handelsregister|geschäftsführ|hrb \d|sitz der|siret|siren|rcs |vat|ust-?id|y-tunnus|registrikood|reg\.? ?(?:nr|kood)|org\.? ?nr|cnpj|cif|nif|npwp)|統一編號|统一社会信用代码|法人番号/i;

/** Reads like a line of a signature block: a name, a title, a number, an address; not a sentence. */
export function isSignatureLine(line: string): boolean {
  if (line === '') return true;
  if (COMPANY.test(line)) return true;
  if (line.length > 90 || /[!?！？。]$/.test(line)) return false;
  const words = line.split(/\s+/).length;
  if (words <= 10 && /@|https?:|www\.|\d{3,}|[|•·]|\+\d/.test(line)) return true;
  if (words > 6 || line.endsWith('.')) return /^(?:\p{Lu}[\p{L}.]*\s?){1,4}$/u.test(line);
  // A sentence goes on in small letters; names, titles and places are capitalised or joined by short words.
  const small = line.match(/(?:^|\s)\p{Ll}{4,}/gu)?.length ?? 0;
  return line.length <= 60 && small <= 1;
}

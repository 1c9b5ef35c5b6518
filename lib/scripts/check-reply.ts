import { entryOf } from '../model/entry-of.ts';

/** What a reply to a severe issue holds (R6). */
export interface ReplyParts {
  /** It says that we are sorry, or feel with the customer. */
  empathy: boolean;
  /** It says what the matter means to this customer. */
  severity: boolean;
  /** It says that the matter was raised and that work on it has begun. */
  assurance: boolean;
}

type Patterns = Record<keyof ReplyParts, readonly RegExp[]>;

/** Ways to say each of the three. A reply that says it in another way is marked as lacking it: a hint, never a lock. */
const PATTERNS: Readonly<Record<string, Patterns>> = {
  en: {
    empathy: [
      /\b(?:i am|i'm|i’m|we are|we're|we’re) (?:(?:so|very|truly|really|deeply) )?sorry\b/i,
      /\b(?:apologi[sz]e|our apologies|my apologies)\b/i,
      /\b(?:i|we) (?:can )?(?:fully |completely )?(?:see|understand|hear) (?:how|why|that|what)\b/i,
      /\bthat must (?:have been|be|feel)\b/i,
    ],
    severity: [
      /\b(?:serious|severe|critical|urgent|grave|important) (?:this |it |that )?(?:is |it is )?(?:for|to) (?:you|your)\b/i,
      /\bhow (?:serious|severe|critical|urgent|much|important)\b.{0,60}\byou/i,
      /\b(?:holding up|held up|stops?|stopped|blocks?|blocking|halts?|standstill|costs?|cost|costing|affects?|hurts?)\b.{0,60}\byou/i,
      /\byour (?:business|work|customers|team|shop|orders|sales|deadline|operations)\b/i,
      /\b(?:every|each) hour (?:counts|matters)\b/i,
      /\byou should not have had to\b/i,
    ],
    assurance: [
      /\b(?:raised|escalated|passed|handed|reported|opened|filed|logged)\b.{0,80}\b(?:team|manager|specialists?|engineers?|ticket|case|colleagues?|escalation|department|it|this)\b/i,
      /\b(?:work|investigation|we) (?:on it |on this )?(?:has|have) (?:already )?(?:begun|started)\b/i,
      /\b(?:looking|working) (?:into|on) (?:it|this) (?:now|already|right now)\b/i,
    ],
  },
  fi: {
    empathy: [
      /\b(?:olen|olemme) (?:todella |hyvin )?pahoilla(?:ni|mme)\b/i,
      /\bpahoittel/i,
      /\banteeksi\b/i,
      /\bymmärrä(?:n|mme)\b/i,
    ],
    severity: [
      /\b(?:vakava|kriittinen|kiireelli|tärkeä|iso)\p{L}*\b.{0,60}\b(?:sinulle|teille|teidän|sinun)/iu,
      /\b(?:sinulle|teille)\b.{0,60}\b(?:vakava|kriittinen|kiireelli|tärkeä)/i,
      /\b(?:työnne|työsi|liiketoimin|toimintanne|asiakkaanne|asiakkaasi|myyntinne)\p{L}*/iu,
      /\bei voi odottaa\b/i,
      /\bei olisi pitänyt joutua\b/i,
    ],
    assurance: [
      /\b(?:vienyt|siirtänyt|eskaloinut|välittänyt|kirjannut|avannut|nostanut)\b/i,
      /\b(?:työ|selvitys|selvittely|käsittely)\p{L}* on (?:jo )?(?:aloitettu|alkanut|käynnissä)/iu,
      /\bselvitä(?:n|mme) (?:asiaa|sitä|tätä)\b/i,
    ],
  },
  et: {
    empathy: [/\b(?:mul|meil) on (?:väga |siiralt )?kahju\b/i, /\bvaband/i, /\bmõista(?:n|me)\b/i, /\bsaan aru\b/i],
    severity: [
      /\b(?:tõsi|kriitili|kiire|olulin|tähtis|oluline)\p{L}*\b.{0,60}\bte(?:ie|ile)\b/iu,
      /\bte(?:ie|ile)\b.{0,60}\b(?:tõsi|kriitili|kiire|oluli|tähtis)/i,
      /\bteie (?:töö|äri|ettevõt|klien)\p{L}*/iu,
      /\bei saa oodata\b/i,
      /\bei oleks pidanud\b/i,
    ],
    assurance: [
      /\b(?:andsin|andsime|suunasin|edastasin|eskaleerisin|registreerisin|avasin)\b/i,
      /\b(?:töö|uurimine)\p{L}* on (?:juba )?(?:alanud|käimas)/iu,
      /\btegeleme (?:sellega|asjaga)\b/i,
    ],
  },
  zh: {
    empathy: [/抱歉|歉意|对不起|理解您|我(?:们)?(?:非常|完全)?(?:理解|明白)/],
    severity: [
      /(?:对|给)(?:您|你|贵)[^。！？]{0,20}(?:严重|重要|紧急|影响|损失|困扰)/,
      /影响了?(?:您|贵)/,
      /不能再等|刻不容缓|您本不该/,
    ],
    assurance: [
      /(?:已|已经)[^。！？]{0,12}(?:提交|升级|转交|上报|反馈|创建|登记|移交)/,
      /(?:已经?开始|正在)(?:处理|调查|跟进)/,
      /处理工作已经?开始/,
    ],
  },
  id: {
    empathy: [
      /\b(?:mohon maaf|minta maaf|maafkan|menyesal|prihatin)\b/i,
      /\b(?:saya|kami) (?:sangat )?(?:memahami|mengerti)\b/i,
    ],
    severity: [
      /\b(?:serius|penting|mendesak|genting|kritis|berat)\b.{0,60}\b(?:bagi|untuk|buat) (?:anda|bapak|ibu)/i,
      /\b(?:pekerjaan|bisnis|usaha|pelanggan|operasional) anda\b/i,
      /\bberarti bagi anda\b/i,
      /\btidak bisa menunggu\b/i,
      /\bseharusnya tidak perlu\b/i,
      /\bmerepotkan anda\b/i,
    ],
    assurance: [
      /\b(?:meneruskan|teruskan|eskalasi(?:kan)?|melaporkan|laporkan|membuka tiket|mencatat)(?:nya)?\b/i,
      /\b(?:sudah|telah|sedang) (?:dimulai|ditangani|dikerjakan|kami tangani|kami kerjakan)\b/i,
    ],
  },
  ja: {
    empathy: [/申し訳|お詫び|ご迷惑|恐れ入り|心苦しく|お察し/],
    severity: [
      /お客様[^。！？]{0,30}(?:深刻|重大|支障|影響|一刻|ご負担|ご不便|切実)/,
      /(?:業務|お仕事|ご商売|事業)[^。！？]{0,20}(?:支障|影響|止ま|滞)/,
      /重く受け止め/,
    ],
    assurance: [
      /(?:引き継|エスカレーション|担当部署|報告|共有|起票|上長)[^。！？]{0,30}(?:まし|ており|いた)/,
      /対応を(?:開始|進め|始め)|調査を(?:開始|進め|始め)|調査中|対応中/,
    ],
  },
};

/** Gaps that are still to be filled in, such as `[time]`. */
const GAP = /\[[^\]\n]{1,60}\]/g;

/**
 * Which of the three a reply holds (R6); null for a language that is not known here. A sentence with an unfilled gap counts
 * for nothing.
 * @param language BCP 47 tag
 */
export function checkReply(text: string, language: string): ReplyParts | null {
  const patterns = entryOf(PATTERNS, language.toLowerCase().split('-')[0]);
  if (!patterns) return null;
  const whole = text
    .split(/(?<=[.!?。！？])\s*/u)
    .filter((sentence) => !sentence.match(GAP) || !/\p{L}/u.test(sentence));
  const said = whole.join(' ');
  const holds = (part: keyof ReplyParts) => patterns[part].some((pattern) => pattern.test(said));
  return { empathy: holds('empathy'), severity: holds('severity'), assurance: holds('assurance') };
}

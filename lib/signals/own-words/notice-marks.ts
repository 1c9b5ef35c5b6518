/** Notices that companies put into mails, and messages that machines write; all in small letters. */

import { Glance, type Sought, seek } from '../sift/glance.ts';

const NOTICE_STARTS =
  `confidentiality notice|confidentiality note|confidentiality disclaimer|legal notice|legal disclaimer|privacy notice|disclaimer:|disclaimer notice|important notice:|notice of confidentiality|*** confidential|vertraulichkeitshinweis|haftungsausschluss|hinweis zur vertraulichkeit|avis de confidentialité|clause de confidentialité|avertissement :|aviso legal|aviso de confidencialidad|cláusula de confidencialidad|aviso de confidencialidade|nota de confidencialidade|aviso legal:|sekretessmeddelande|ansvarsfriskrivning|luottamuksellisuus|vastuuvapauslauseke|konfidentsiaalsus|konfidentsiaalne|免责声明|免責聲明|保密声明|保密聲明|保密提示|機密保持|免責事項|守秘義務|pemberitahuan kerahasiaan|penafian|disclaimer
caution: this e|caution: external|warning: this e|external email|[external|this email originated from outside|achtung: diese e|achtung: externe|attention : ce|atención: este|atenção: este|varning: detta|huom! tämä viesti on lähetetty|tähelepanu: see kiri
please consider the environment|please think about the environment|think before you print|bitte denken sie an die umwelt|pensez à l'environnement|avant d'imprimer|antes de imprimir|tänk på miljön|ajattele ympäristöä|mõtle enne|hoia loodust|hoiame loodust|sebelum mencetak|この電子メールを印刷|打印前|列印前
this message has been scanned|this email has been scanned|this e-mail has been checked|virus-free|virenfrei|garanti sans virus|libre de virus|livre de vírus`.split(
    /[|\n]/,
  );

/** Most lines begin like none of many: their first letters tell. */
const HEAD = 3;
const headsOf = (starts: readonly string[]) => new Set(starts.map((start) => start.slice(0, HEAD)));
const NOTICE_HEADS = headsOf(NOTICE_STARTS);

/** Whose mail is spoken of, and what is said of it. Looked for as words: one line in hundreds is a notice. */
const MAIL =
  'mail|message|communication|transmission|correspondence|nachricht|courriel|mensaje|correo|mensagem|meddelande|mejl|e-post|viesti|sähköposti|kiri|sõnum|surel|pesan|邮件|郵件|电邮|メール|本メッセージ'
    .split('|')
    .map(seek);
const RESTRICTED =
  "confidential|privileged|intended only|intended solely|intended exclusively|intended for the|intended recipient| addressee|vertraulich|ausschließlich für|nur für den|nicht der richtige adressat|nicht der beabsichtigte|confidentiel|strictement|à l'attention exclusive|n'êtes pas le destinataire|usage exclusif|confidencial|destinatari|dirigido exclusivamente|exclusivamente a|exclusivamente para|konfidentiell|avsett|avsedd|sekretess|luottamuksel|tarkoitettu vain|tarkoitettu ainoastaan|konfidentsiaal|mõeldud ainult|mõeldud üksnes|adressaadile|机密|機密|保密|秘密|仅供|僅供|指定收件人|宛先以外|誤って受信|rahasia|ditujukan hanya|ditujukan khusus|ditujukan untuk"
    .split('|')
    .map(seek);
const glance = new Glance();
const hasOne = (words: readonly Sought[]) => words.some((word) => glance.has(word));
const SUBJECT =
  /\b(?:this|the information|the contents?|any|if you|should you|diese|der inhalt|sollten sie|wenn sie|ce|cet|cette|les informations|si vous|este|esta|la información|si usted|si ha recibido|as informações|se você|se recebeu|caso|detta|denna|innehållet|om du|om ni|tämä|viestin|mikäli|jos|see|käesolev|käesolevas|kui|ini|apabila|jika|informasi)|本|此|该|該|この|如果|若|如您|万一|当/;

/** How a confidentiality notice, a warning of the mail system or a plea for the woods starts. */
export function isNotice(small: string): boolean {
  const bare = small.replace(/^[*_"'(\s]{1,4}/, '');
  if (
    NOTICE_HEADS.has(bare.slice(0, HEAD)) &&
    NOTICE_STARTS.some(
      (start) => bare.startsWith(start) && (start.includes(' ') || bare.length < 60 || /^[\w-]+ ?[:：]/.test(bare)),
    )
  )
    return true;
  if (small.length < 25 && !/[\u3040-\u9fff]/.test(small)) return false;
  glance.at(small);
  return hasOne(MAIL) && hasOne(RESTRICTED) && SUBJECT.test(small.slice(0, 60));
}

const AUTOMATIC_STARTS =
  `automatic reply|automated reply|auto-reply|auto reply|autoreply|auto-response|auto response|autoresponse|out of office|out of the office|out-of-office|this is an automatic|this is an automated|this is an auto|mailer-daemon|delivery status notification|mail delivery failed|undeliverable|undelivered mail|mail delivery subsystem|your message couldn't be delivered|your message wasn't delivered
automatische antwort|abwesenheitsnotiz|abwesenheitsassistent|automatische abwesenheit|dies ist eine automatische|diese nachricht wurde automatisch|unzustellbar|réponse automatique|message automatique|ceci est une réponse automatique|ceci est un message automatique|absence du bureau|non remis
respuesta automática|mensaje automático|este es un mensaje automático|esta es una respuesta automática|fuera de la oficina|resposta automática|mensagem automática|esta é uma resposta automática|esta é uma mensagem automática|fora do escritório|ausência do escritório
autosvar|automatiskt svar|frånvaromeddelande|detta är ett automatiskt|automaattinen vastaus|automaattivastaus|poissaoloviesti|poissaoloilmoitus|tämä on automaattinen|automaatvastus|automaatne vastus|see on automaatvastus|see on automaatne|kontorist väljas
自动回复|自動回覆|自动答复|自動回复|自动应答|系统自动回复|這是一封自動|这是一封自动|此邮件为自动|此郵件為自動|自動返信|自動応答|不在通知|このメールは自動|本メールは自動|balasan otomatis|jawaban otomatis|pesan otomatis|ini adalah balasan otomatis|ini adalah pesan otomatis|di luar kantor`.split(
    /[|\n]/,
  );

const AUTOMATIC_HEADS = headsOf(AUTOMATIC_STARTS);

const AWAY =
  /\b(?:(?:i am|i'm|i will be|i'll be) (?:currently |now )?(?:out of (?:the )?office|on (?:annual |maternity |paternity |parental |sick )?(?:leave|vacation|holiday)|away (?:from|until)|travelling)|(?:currently|presently) out of (?:the )?office|ich bin (?:derzeit|zurzeit|zur zeit|momentan|bis|vom|ab|im|aktuell).{0,60}(?:urlaub|nicht im (?:büro|haus)|abwesend|außer haus|nicht erreichbar|wieder erreichbar)|je (?:suis|serai) (?:actuellement )?(?:absente?|en congés?|en déplacement|hors du bureau)|(?:estoy|estaré|me encuentro) (?:actualmente )?(?:fuera de la oficina|de vacaciones|ausente)|(?:estou|estarei|encontro-me) (?:atualmente |atualmente )?(?:fora do escritório|de férias|ausente|em férias)|jag är (?:just nu |för närvarande )?(?:inte på kontoret|på semester|ledig|föräldraledig|tjänstledig|bortrest)|olen (?:tällä hetkellä |nyt )?(?:poissa (?:toimistolta|töistä|\d)|lomalla|vuosilomalla|vapaalla|virkamatkalla|vanhempainvapaalla)|olen (?:hetkel |praegu )?(?:puhkusel|kontorist (?:ära|väljas|eemal)|lähetuses|eemal)|saya (?:sedang |saat ini )?(?:cuti|tidak (?:berada )?di kantor|di luar kantor|berada di luar kantor|dinas luar))|(?:我|本人)(?:目前|现在|正在|現在|将于|將於|于|於)?.{0,16}(?:休假|不在办公室|不在辦公室|外出|出差|年假)|(?:不在にして(?:おり|い)ます|休暇をいただ|休暇中|不在となります|お休みをいただ|出張(?:中|のため不在))/;
const MEANWHILE =
  /\b(?:until|till|return|back on|back in|limited access|urgent|respond|reply|in my absence|colleague|bis|zurück|dringend|vertretung|kolleg|wenden sie|jusqu|retour|urgen[ct]e|collègue|contacter|hasta|regres|vuelta|contactar|contacte|até|volto|retorno|till|tillbaka|brådskande|kontakta|asti|saakka|palaan|kiireel|ota yhteyttä|ottakaa|kuni|tagasi|kiiret|pöörduge|hingga|sampai|kembali|mendesak|hubungi)|至|回来|回來|期间|期間|紧急|緊急|联系|聯繫|まで|戻り|急ぎ|ご連絡|返信/;

/** True for a message that a machine wrote: its first line says so, or it tells that nobody is there, and when again. */
export function isAutomatic(lines: readonly { small: string }[]): boolean {
  const said = lines.filter(({ small }) => small !== '').slice(0, 14);
  const first =
    said[0]?.small.replace(
      /^(?:subject|betreff|objet|asunto|assunto|ämne|aihe|teema|主题|主題|件名|subjek)\s?[:：]\s*/,
      '',
    ) ?? '';
  if (AUTOMATIC_HEADS.has(first.slice(0, HEAD)) && AUTOMATIC_STARTS.some((start) => first.startsWith(start)))
    return true;
  // One who asks something wrote it by hand.
  const all = said.map(({ small }) => small).join(' ');
  if (all.length > 1500 || /[?？!！]/.test(all)) return false;
  const head = said
    .slice(0, 4)
    .map(({ small }) => small)
    .join(' ');
  return AWAY.test(head) && MEANWHILE.test(all);
}

/**
 * What to tell the customer, by row and language (R126). Placeholders: {name} who takes it, {lead} the team lead, {time} by
 * when, {missed} the time that was missed, {x} the matter itself. A sentence whose placeholder nobody can fill is left out.
 * {time} reads like "Mon 14:30", so the texts need no case endings on it. No text admits or promises more than the row does, and
 * none says that somebody has read what they may not have seen yet.
 */
export const DEFAULT_EXPLANATIONS = {
  safety: {
    en: 'Your safety comes first. {name} is taking this up now. If anyone is in danger, please call your local emergency number.',
    fi: 'Turvallisuutesi on tärkeintä. {name} ottaa asian hoitaakseen heti. Jos joku on vaarassa, soita hätänumeroon.',
    et: 'Teie ohutus on kõige tähtsam. {name} võtab asja kohe enda kätte. Kui keegi on ohus, helistage palun hädaabinumbril.',
    zh: '您的安全最重要。{name}正在立即处理。如有人处于危险之中，请立即拨打当地的紧急求助电话。',
    id: 'Keselamatan Anda yang utama. {name} sedang menanganinya sekarang. Jika ada yang dalam bahaya, mohon hubungi nomor darurat setempat.',
    ja: 'お客様の安全が何よりも大切です。{name}がただちに対応いたします。危険が迫っている場合は、お近くの緊急通報番号にご連絡ください。',
  },
  legal: {
    en: '{name} will write to you by {time}.',
    fi: '{name} kirjoittaa sinulle viimeistään {time}.',
    et: '{name} kirjutab teile hiljemalt {time}.',
    zh: '{name}会在{time}前给您书面答复。',
    id: '{name} akan menulis kepada Anda paling lambat {time}.',
    ja: '{time}までに{name}より書面でご連絡いたします。',
  },
  'churn-high-value': {
    en: '{name} will call you by {time}, fully briefed.',
    fi: '{name} perehtyy asiaasi ja soittaa sinulle viimeistään {time}.',
    et: '{name} viib end asjaga täielikult kurssi ja helistab teile hiljemalt {time}.',
    zh: '{name}会在充分了解情况后，于{time}前致电给您。',
    id: '{name} akan mempelajari seluruh masalahnya dan menelepon Anda paling lambat {time}.',
    ja: '{name}が経緯をすべて確認したうえで、{time}までにお電話いたします。',
  },
  threat: {
    en: '{name} will read all of it and write to you by {time}.',
    fi: '{name} lukee kaiken ja kirjoittaa sinulle viimeistään {time}.',
    et: '{name} loeb kõik läbi ja kirjutab teile hiljemalt {time}.',
    zh: '{name}会阅读全部内容，并在{time}前给您答复。',
    id: '{name} akan membaca semuanya dan menulis kepada Anda paling lambat {time}.',
    ja: '{name}がすべて拝見し、{time}までにご連絡いたします。',
  },
  similar: {
    en: 'We know about this problem and are working on it. {name} will write to you by {time}, with news or without.',
    fi: 'Tiedämme tästä ongelmasta ja korjaamme sitä. {name} kirjoittaa sinulle viimeistään {time}, vaikka uutta ei olisi.',
    et: 'Teame sellest probleemist ja tegeleme sellega. {name} kirjutab teile hiljemalt {time}, ka siis, kui uudiseid ei ole.',
    zh: '我们已了解这个问题，正在处理。无论是否有新进展，{name}都会在{time}前给您答复。',
    id: 'Kami mengetahui masalah ini dan sedang menanganinya. {name} akan menulis kepada Anda paling lambat {time}, ada kabar baru atau tidak.',
    ja: 'この問題は把握しており、対応を進めております。進展の有無にかかわらず、{time}までに{name}からご連絡いたします。',
  },
  manager: {
    en: '{lead} will read it and write to you by {time}.',
    fi: '{lead} lukee viestisi ja kirjoittaa sinulle viimeistään {time}.',
    et: '{lead} loeb teie kirja läbi ja kirjutab teile hiljemalt {time}.',
    zh: '{lead}会阅读您的来信，并在{time}前给您答复。',
    id: '{lead} akan membacanya dan menulis kepada Anda paling lambat {time}.',
    ja: '{lead}が拝見し、{time}までにご連絡いたします。',
  },
  abuse: {
    en: 'I want to fix {x}; I need us to stay respectful.',
    fi: 'Haluan saada {x} kuntoon, ja siksi pyydän, että pidämme keskustelun asiallisena.',
    et: 'Soovin {x} korda saada ja palun, et jääksime teineteise vastu lugupidavaks.',
    zh: '我希望帮您解决{x}，也希望我们彼此尊重。',
    id: 'Saya ingin menyelesaikan {x}; mohon kita tetap saling menghormati.',
    ja: '{x}を解決したいと考えております。そのためにも、互いを尊重したやり取りをお願いいたします。',
  },
  approval: {
    en: 'You will have the decision by {time}.',
    fi: 'Saat päätöksen viimeistään {time}.',
    et: 'Saate otsuse hiljemalt {time}.',
    zh: '我们会在{time}前告知您结果。',
    id: 'Anda akan menerima keputusannya paling lambat {time}.',
    ja: '{time}までに結論をお知らせいたします。',
  },
  knowledge: {
    en: 'A specialist joins; I stay with you.',
    fi: 'Asiantuntija tulee mukaan, ja minä hoidan asiaasi edelleen.',
    et: 'Asjaga liitub spetsialist, mina jään teiega.',
    zh: '专家会加入协助，我会继续跟进您的问题。',
    id: 'Seorang spesialis akan ikut membantu; saya tetap mendampingi Anda.',
    ja: '専門担当者が加わります。引き続き私が担当いたします。',
  },
  severe: {
    en: '{name} is taking this up now and will write to you by {time}.',
    fi: '{name} ottaa asian hoitaakseen heti ja kirjoittaa sinulle viimeistään {time}.',
    et: '{name} võtab asja kohe enda kätte ja kirjutab teile hiljemalt {time}.',
    zh: '{name}正在立即处理，会在{time}前给您答复。',
    id: '{name} sedang menanganinya sekarang dan akan menulis kepada Anda paling lambat {time}.',
    ja: '{name}がただちに対応し、{time}までにご連絡いたします。',
  },
  'at-risk': {
    en: 'I have asked {name} to look into this with me. You will hear from us by {time}.',
    fi: '{name} perehtyy asiaasi kanssani. Kuulet meistä viimeistään {time}.',
    et: '{name} vaatab asja koos minuga üle. Anname teile teada hiljemalt {time}.',
    zh: '{name}会和我一起跟进这个问题。我们会在{time}前给您答复。',
    id: '{name} akan membantu saya menangani masalah ini. Kami akan mengabari Anda paling lambat {time}.',
    ja: '{name}と一緒に確認いたします。{time}までにご連絡いたします。',
  },
  silence: {
    en: 'We missed {missed}. I am sorry that you had to wait. You will hear from me by {time}.',
    fi: 'Emme vastanneet ajoissa: määräaika oli {missed}. Pahoittelen, että jouduit odottamaan. Kirjoitan sinulle viimeistään {time}.',
    et: 'Me hilinesime: tähtaeg oli {missed}. Vabandan, et pidite ootama. Kirjutan teile hiljemalt {time}.',
    zh: '我们错过了约定的时间（{missed}）。很抱歉让您久等。我会在{time}前回复您。',
    id: 'Kami melewatkan batas waktu {missed}. Mohon maaf karena Anda harus menunggu. Saya akan mengabari Anda paling lambat {time}.',
    ja: '{missed}の期限に間に合いませんでした。お待たせして申し訳ございません。{time}までに私からご連絡いたします。',
  },
} as const satisfies Record<string, Record<string, string>>;

import { entryOf } from '../model/entry-of.ts';
import type { SignalKind } from '../model/kinds.ts';

type Weight = 'standstill' | 'again' | 'leaving' | 'many' | 'grave';

/** What makes it grave for this customer, by what was heard; the first that was heard counts. */
const WEIGHTS: readonly [readonly SignalKind[], Weight][] = [
  [['urgency', 'safety'], 'standstill'],
  [['repeat-contact', 'ignored', 'silence', 'handovers', 'sla-breach'], 'again'],
  [['churn-threat', 'manager-demand', 'reputation-threat', 'high-value'], 'leaving'],
  [['affects-others'], 'many'],
];

interface Pieces {
  /** Greeting and empathy, the weight of it, and what happens now. */
  frame: string;
  weights: Readonly<Record<Weight, string>>;
}

/** R6: empathy, recognition of the severity for this customer, assurance that a ticket is raised and work has begun. */
const PIECES: Readonly<Record<string, Pieces>> = {
  en: {
    frame:
      'Hello {customer},\n\nI am sorry about what happened with “{subject}”. {weight}\n\nI have raised this with our escalation team, and work on it has begun. You will hear from me by {time}, with news or without.',
    weights: {
      standstill: 'I see that it is holding up your work, and that every hour counts for you.',
      again: 'You should not have had to write more than once, and I see what this has cost you already.',
      leaving: 'I see how serious this is for you, and that you need more than words from us.',
      many: 'I see that it affects more people than you alone, which makes it serious for you.',
      grave: 'I see how serious this is for you, and that it cannot wait.',
    },
  },
  fi: {
    frame:
      'Hei {customer},\n\nolen pahoillani siitä, mitä on tapahtunut: ”{subject}”. {weight}\n\nOlen vienyt asian eteenpäin eskalointitiimillemme, ja työ on jo aloitettu. Kuulet minusta viimeistään {time}, oli uutta kerrottavaa tai ei.',
    weights: {
      standstill: 'Ymmärrän, että tämä pysäyttää työnne ja että jokainen tunti on teille tärkeä.',
      again: 'Sinun ei olisi pitänyt joutua kirjoittamaan useaan kertaan, ja näen, mitä tämä on jo maksanut.',
      leaving: 'Ymmärrän, miten vakava asia tämä on sinulle ja että odotat meiltä muutakin kuin sanoja.',
      many: 'Ymmärrän, että tämä koskee muitakin kuin sinua, ja siksi se on teille vakava asia.',
      grave: 'Ymmärrän, miten vakava asia tämä on sinulle ja ettei se voi odottaa.',
    },
  },
  et: {
    frame:
      'Tere, {customer}\n\nMul on kahju, et nii läks: „{subject}“. {weight}\n\nAndsin asja edasi meie eskalatsioonitiimile ja töö on juba alanud. Kirjutan teile hiljemalt {time}, olgu uudiseid või mitte.',
    weights: {
      standstill: 'Mõistan, et teie töö seisab selle taga ja et iga tund on teile oluline.',
      again: 'Te ei oleks pidanud mitu korda kirjutama, ja ma näen, mida see teile juba maksma on läinud.',
      leaving: 'Mõistan, kui tõsine see teie jaoks on ja et ootate meilt enamat kui sõnu.',
      many: 'Mõistan, et see puudutab ka teisi peale teie ja on seetõttu teie jaoks tõsine.',
      grave: 'Mõistan, kui tõsine see teie jaoks on ja et see ei saa oodata.',
    },
  },
  zh: {
    frame:
      '{customer}，您好：\n\n对于“{subject}”给您带来的困扰，我深表歉意。{weight}\n\n我已将此事提交给我们的升级处理团队，处理工作已经开始。无论是否有新进展，我都会在{time}前与您联系。',
    weights: {
      standstill: '我明白您的工作因此停摆，每一小时对您都很重要。',
      again: '本不该让您一再来信，我明白这已经给您造成了很大影响。',
      leaving: '我明白这件事对您有多严重，您需要的不只是一句话。',
      many: '我明白受影响的不只是您一位，这对您来说非常严重。',
      grave: '我明白这件事对您非常严重，不能再等。',
    },
  },
  id: {
    frame:
      'Halo Bapak/Ibu {customer},\n\nSaya mohon maaf atas apa yang terjadi dengan “{subject}”. {weight}\n\nSaya sudah meneruskan hal ini ke tim eskalasi kami dan penanganannya sudah dimulai. Saya akan mengabari Anda paling lambat {time}, ada kabar baru atau tidak.',
    weights: {
      standstill: 'Saya memahami bahwa pekerjaan Anda terhambat dan setiap jam sangat berarti bagi Anda.',
      again: 'Anda seharusnya tidak perlu menghubungi kami berkali-kali, dan saya memahami betapa ini merepotkan Anda.',
      leaving: 'Saya memahami betapa serius hal ini bagi Anda dan bahwa Anda membutuhkan lebih dari sekadar kata-kata.',
      many: 'Saya memahami bahwa bukan hanya Anda yang terdampak, sehingga hal ini serius bagi Anda.',
      grave: 'Saya memahami betapa serius hal ini bagi Anda dan bahwa ini tidak bisa menunggu.',
    },
  },
  ja: {
    frame:
      '{customer}様\n\n「{subject}」の件でご迷惑をおかけし、誠に申し訳ございません。{weight}\n\n本件はすでに社内の専任の担当者に引き継ぎ、対応を開始しております。進展の有無にかかわらず、{time}までに私からご連絡いたします。',
    weights: {
      standstill: 'お客様の業務に支障が出ており、一刻を争う状況であることを重く受け止めております。',
      again: '何度もご連絡いただくことになり、お客様に大きなご負担をおかけしたことを重く受け止めております。',
      leaving: 'お客様にとってどれほど深刻な問題であるかを重く受け止めております。',
      many: 'お客様お一人にとどまらない深刻な影響が出ていることを重く受け止めております。',
      grave: 'お客様にとって深刻で、一刻も早い解決が必要な問題であることを重く受け止めております。',
    },
  },
};

/**
 * A reply that goes with the escalation of a severe issue (R5, R6), in the customer's language or else in English, its
 * placeholders still in it (`fillScript` fills them).
 * @param kinds what was heard, the strongest first
 */
export function severeReply(language: string, kinds: readonly SignalKind[]): { text: string; language: string } {
  const base = language.toLowerCase().split('-')[0] ?? 'en';
  const spoken = entryOf(PIECES, base) ? base : 'en';
  const { frame, weights } = PIECES[spoken] as Pieces;
  const weight = WEIGHTS.find(([heard]) => heard.some((kind) => kinds.includes(kind)))?.[1] ?? 'grave';
  return { text: frame.replace('{weight}', weights[weight]), language: spoken };
}

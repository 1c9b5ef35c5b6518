/** Of one language: that the writer will do something, and that it has a time. Both in one sentence are a promise. */
interface PromiseWords {
  will: RegExp;
  time: RegExp;
}

const CLOCK = String.raw`\d{1,2}[:.]\d\d`;

/**
 * Deliberately few words: a promise that is missed can be added by hand, a sentence that is none must not be read out as one.
 * "If", "as soon as" and "try" make no promise, and are left alone where they stand (`HEDGES`).
 */
export const PROMISE_WORDS: Record<string, PromiseWords> = {
  en: {
    will: /\b(?:i|we|[a-z]+ from our team)(?:['’]ll| will| shall|['’]m going to| am going to|['’]re going to| are going to)\b|\byou(?:['’]ll| will) (?:have|get|receive|hear)\b/i,
    time: new RegExp(
      String.raw`\b(?:by|before|until|on|no later than|at) (?:${CLOCK}|\d|the end of|noon|midnight|close of|next|tomorrow|tonight|today|mon|tues|wednes|thurs|fri|satur|sun)|\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening))\b|\b(?:with)?in (?:the next )?(?:\d+|one|two|three|an?|a few) (?:minutes?|hours?|working days?|business days?|days?|weeks?)\b`,
      'i',
    ),
  },
  fi: {
    will: /\b(?:soitan|soitamme|palaan|palaamme|vastaan|vastaamme|lähetän|lähetämme|ilmoitan|ilmoitamme|korjaan|korjaamme|toimitan|toimitamme|hoidan|hoidamme|selvitän|selvitämme|otan|otamme|saat|saatte|kerron|kerromme)\b/i,
    time: new RegExp(
      String.raw`\b(?:viimeistään|mennessä|huomenna|huomiseen|tänään|ylihuomenna|ensi viikolla|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)|\bklo ?\d|${CLOCK}|\b(?:\d+|tunnin|päivän|viikon) ?(?:minuutin|tunnin|päivän|arkipäivän|viikon)? ?(?:kuluessa|sisällä|päästä)`,
      'i',
    ),
  },
  et: {
    will: /\b(?:helistan|helistame|vastan|vastame|saadan|saadame|võtan|võtame|parandan|parandame|annan|anname|teavitan|teavitame|saate|uurin|uurime)\b/i,
    time: /\b(?:hiljemalt|homme|homseks|täna|tänaseks|esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev)|\bkell \d|\b(?:\d+|ühe) (?:minuti|tunni|päeva|tööpäeva|nädala) (?:jooksul|pärast)/i,
  },
  zh: {
    will: /(?:我|我们|我們|同事)[^。！？，,]{0,12}(?:会|會|将|將)|(?:会|會|将|將)(?:在|于|於)/,
    time: /(?:今天|今日|明天|后天|後天|本周|本週|下周|下週|周[一二三四五六日天]|週[一二三四五六日天]|星期[一二三四五六日天]|\d+ ?[点點时時]|(?:\d+|[一二两兩三]) ?(?:个|個)?(?:小时|小時|分钟|分鐘|天|工作日)(?:内|內|之内|之內)|之前|以前)/,
  },
  id: {
    will: /\b(?:saya|kami|tim kami) akan\b|\bakan kami\b/i,
    time: /\b(?:besok|hari ini|lusa|senin|selasa|rabu|kamis|jumat|sabtu|minggu (?:ini|depan)|paling lambat|sebelum pukul|pukul \d|dalam (?:waktu )?(?:\d+|satu|dua) (?:menit|jam|hari))/i,
  },
  ja: {
    will: /(?:いたします|致します|します|差し上げます|さしあげます|お送りします|参ります|まいります|予定です)/,
    time: /(?:本日|今日|明日|明後日|あさって|今週|来週|[月火水木金土日]曜|\d+ ?時|\d+ ?月 ?\d+ ?日|\d+ ?(?:分|時間|日|営業日)以内)[^。]{0,20}(?:まで|中|以内|に)/,
  },
};

/** Words that take a promise back in the same sentence. */
export const HEDGES =
  /\b(?:if|unless|try to|hope to|aim to|might|may|as soon as|jos|yritän|yritämme|toivottavasti|kui|proovin|proovime|jika|kalau|semoga|berusaha)\b|如果|尽量|盡量|もし|場合|努め/i;

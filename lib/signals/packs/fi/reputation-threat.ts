import type { Pattern } from '../../pattern.ts';

/** Finnish: bad review, social media or press, held out as a next step (R29, R36). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/bad-review',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kirjoitan|kirjoitamme|jätän|jätämme|annan|annamme|laitan|julkaisen|tulen\s+kirjoittamaan|aion\s+(?:kirjoittaa|jättää|antaa))\s+(?:\p{L}+\s+){0,5}(?:(?:huono|kielteise|negatiivise|murska|rehellise|yhden\s+tähden)\p{L}*\s+(?:\p{L}+-?)?arv(?:oste|i)\p{L}*|(?:google|trustpilot)\p{L}*-?arv\p{L}*|yhden\s+tähden\p{L}*|arv(?:ostelu|io)\p{L}*\s+(?:googleen|trustpilotiin|g2:een|kauppaan|verkkoon|nettiin))/giu,
    unless:
      /(?<!\p{L})(?:hyvän|viiden\s+tähden|positiivisen|kehuvan)(?!\p{L})|(?<!\p{L})(?:en|emme)\s+(?:aio|kirjoita|jätä)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/stars',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:yksi\s+tähti|yhden\s+tähden\s+(?:arvio|arvostelu))\p{L}*[^.!?]{0,25}(?:tulossa|tulee|on\s+tulossa|lähtee|googleen|trustpilotiin|kauppaan|teille)/giu,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jaan|jaamme|julkaisen|julkaisemme|kirjoitan|kirjoitamme|postaan|laitan|kerron|kerromme|päivitän|vien|avaudun)\s+(?:\p{L}+\s+){0,5}(?:some(?:en|ssa)|facebook(?:iin|issa)|faceen|facessa|twitter(?:iin|issä)|x:(?:ään|ssä)|instagram(?:iin|issa)|tiktok(?:iin|issa)|linkedin(?:iin|issä)|reddit(?:iin|issä)|jodeliin|keskustelupalst\p{L}*|suomi24:ään|nettiin|netissä)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:mielelläni|kiitokset|kehun|suosittelen|kilpailun\s+tulokset)(?!\p{L})|(?<!\p{L})(?:en|emme)\s+(?:aio|halua)(?!\p{L})|(?<!\p{L})(?:miten|kuinka|voinko|voiko|voisinko)(?!\p{L})[^.!?]{0,80}\?/giu,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:otan|otamme|olen|olemme|soitan|kerron|ilmoitan|vien|viemme|lähetän|annan|menee|päätyy)\s+(?:\p{L}+\s+){0,5}(?:lehteen|lehdistölle|lehdistöön|toimittajaan|toimittajalle|medialle|mediaan|iltalehteen|iltalehdelle|ilta-sanomiin|ilta-sanomille|helsingin\s+sanomiin|hesariin|yleen|ylelle|kuningaskuluttajaan|kuningaskuluttajalle|julkisuuteen))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:lehdistötiedot|mainos|ilmoituksemme)\p{L}*|(?<!\p{L})(?:en|emme)\s+(?:aio|halua)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/tell-all',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kerron|kerromme|aion\s+kertoa|pidän\s+huolen,?\s+että|varoitan|varoitamme|kehotan)\s+(?:\p{L}+\s+){0,4}(?:kaikille|kaikki\s+(?:tietävät|saavat\s+tietää)|muita|muille|jokaiselle|tuttavilleni|ystäviäni|koko\s+\p{L}+lle)(?!\p{L})(?:\s+\p{L}+)?/giu,
    unless: /(?<!\p{L})(?:uutisista|uutisen|päivityksestä|tiimiläisille|mahtava\p{L}*|hyvästä|loistavasta)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/public',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:huono\p{L}*|yhden\s+tähden|kielteis\p{L}*|negatiivi\p{L}*)\s+(?:\p{L}+\s+)?(?:arvostelu\p{L}*|arvio\p{L}*|palaut\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:luvassa|tulossa|trustpilot\p{L}*|google\p{L}*|someen|nettiin)|(?:tästä\s+(?:\p{L}+\s+)?tulee|teen\s+tästä|kirjoitan\s+tästä)\s+(?:\p{L}+\s+){0,3}(?:jutun|juttu|uutinen|blogi\p{L}*)|(?:varoitan|varoitamme)\s+(?:\p{L}+\s+){0,2}(?:muita|kaikkia|tuttuja\p{L}*|ystävi\p{L}*))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:hyvä|mahtava\p{L}*|loistava\p{L}*|suosittel\p{L}*)/giu,
  },
];

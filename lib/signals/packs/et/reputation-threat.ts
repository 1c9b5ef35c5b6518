import type { Pattern } from '../../pattern.ts';

/** Estonian: bad review, social media or press, held out as a next step (R29, R36). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/bad-review',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kirjutan|kirjutame|jätan|jätame|annan|panen|postitan|kavatsen\s+(?:kirjutada|jätta))\s+(?:\p{L}+\s+){0,5}(?:(?:halva|negatiivse|laastava|ausa|hävitava|kehva|ühe\s+(?:tärni|tähe))\p{L}*\s+(?:[\p{L}']+\s+)?(?:arvustuse|hinnangu|tagasiside|arvamuse)|ühe\s+(?:tärni|tähe)\p{L}*|arvustuse\s+(?:google|trustpilot|g2)\p{L}*)/giu,
    unless: /(?<!\p{L})(?:hea|positiivse|viie\s+(?:tärni|tähe))(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/stars',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:üks\s+(?:tärn|täht)|ühe\s+(?:tärni|tähe)\p{L}*\s+(?:arvustus|hinnang))[^.!?]{0,25}(?:tulemas|tuleb|teile|google|trustpilot)/giu,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jagan|jagame|postitan|postitame|kirjutan|kirjutame|panen|avaldan|avaldame|räägin|riputan)\s+(?:\p{L}+\s+){0,5}(?:sotsiaalmeedia(?:s|sse)?|facebook'?i?(?:s|sse)?|fb-s(?:se)?|instagram'?i?(?:s|sse)?|twitter'?i?(?:s|sse)?|tiktok'?i?(?:s|sse)?|linkedin'?i?(?:s|sse)?|internetti|foorumi(?:s|sse)|foorumites)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:hea\s+meelega|heameelega|kiidan|soovitan|loosi)\p{L}*|(?<!\p{L})(?:kuidas|kas)(?!\p{L})[^.!?]{0,80}\?|(?<!\p{L})ei\s+(?:kavatse|plaani)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:pöördun|pöördume|kirjutan|kirjutame|saadan|saadame|räägin|annan|läheb|jõuab|viin|helistan)\s+(?:\p{L}+\s+){0,5}(?:ajakirjandus\p{L}*|ajakirjani\p{L}*|meedia(?:sse|le|\s+poole)|ajalehe(?:le|sse)|ajalehte|delfi(?:sse|le)|postimehe(?:le|sse)|õhtuleh(?:te|ele)|err(?:-i|i|ile)|pealtnägija(?:le|sse)?|ekspressi(?:le|sse)?|avalikkuse\s+ette)(?:\s+poole)?/giu,
    unless: /(?<!\p{L})(?:pressiteade|pressiteate|reklaam)\p{L}*|(?<!\p{L})ei\s+(?:kavatse|plaani)(?!\p{L})/giu,
  },
  {
    rule: 'reputation-threat/tell-all',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:hoiatan|hoiatame|annan\s+teada|(?:räägin|räägime)(?=[^.!?]{0,60}(?<!\p{L})(?:kuidas|mis|millis\p{L}*|et)(?!\p{L})))\s+(?:\p{L}+\s+){0,3}(?:kõigile|kõiki|teisi|teistele|sõpru|sõpradele|tuttavaid|tuttavatele|oma\s+jälgijatele)(?!\p{L})(?:,?\s+(?:kuidas|mis|et|teie)\s+?\p{L}*)?/giu,
    unless: /(?<!\p{L})(?:uudise|uuest\s+funktsioonist|heast|suurepärasest|hea\p{L}*\s+teenindus)\p{L}*/giu,
  },
  {
    rule: 'reputation-threat/public',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:avalikustan|avaldan|postitan|jagan)\s+(?:\p{L}+\s+){0,3}(?:kirjavahetus\p{L}*|vestlus\p{L}*|loo|sotsiaalmeedia\p{L}*)|hoiatan\s+(?:\p{L}+\s+){0,2}(?:kõiki|teisi|sõpru|tuttavaid)|(?:sellest|siit)\s+(?:\p{L}+\s+)?(?:saab|tuleb)\s+(?:\p{L}+\s+){0,2}(?:lugu|uudis|artikkel))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kuidas|suurepära\p{L}*|väga\s+hea|tore)/giu,
  },
  {
    rule: 'reputation-threat/stars',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:üks|ühe|null|nulli|1|ühtki|täri).{0,4}(?<!\p{L})(?:tärn|tärni|täri|täht|tähe|tähte|täht)(?:i|ga|ne|se|line|lise)?(?!\p{L}).{0,20}(?<!\p{L})(?:arvustus|hinnang|on|tuleb|teile|kui|läheb|google|trustpilot|ja|äpi|panen)?|(?:kirjuta|jäta|jätan|panen|pane|anna|postita|tuleb|läheb|saate)\p{L}*.{0,40}(?<!\p{L})(?:halv|negatiiv|laasta|hävita|kehv|aus|avalik|vastav)\p{L}*.{0,12}(?<!\p{L})(?:arvustus|hinnang|tagasisi|arvamus|hinde)\p{L}*|(?:arvustus|hinnang|negatiivne\s+tagasiside).{0,12}(?<!\p{L})(?:saab\s+olema|on\s+juba|tuleb|läheb|juba\s+kirjutatud|üleval)|(?:hindan|hindame)\s+teid|(?:hinde|hindeks)\s+(?:1|ühe|üks)|näete.{0,8}(?<!\p{L})(?:minu|mu)\s+arvamus\p{L}*|(?:vanemate\s+|klientide\s+)?hinnangu(?:d|te).{0,30}(?<!\p{L})(?:kirjutan|minu))/giu,
    unless:
      /(?<!\p{L})(?:hea(?!\p{L})|positiiv\p{L}*|viis|viie|klient\s+jättis|kolme\s+tärni|tähendab|ei\s+hakka|ei\s+kirjuta|kuidas|kas|rahul|tänan)/giu,
  },
  {
    rule: 'reputation-threat/social',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:jagan|jagame|panen|pane|paneme|kirjutan|kirjutame|laen|riputan|avaldan|teen|tagin|postitan|postitame|jätan|levitan|saadan|märgin|kirjutasin)(?!\p{L}).{0,55}(?<!\p{L})(?:facebook|fb|fbs|insta|instagram|tiktok|twitter|youtube|reddit|linkedin|trustpilot|google|tripadvisor|booking|hinnavaatlus|sotsiaalmeedia|foorum|blogi|blogis|grup(?:pi|is|pidesse|pides|p)|gruppidesse|loomagrup|postitus|stoori|story|live|podcast|vlogi|kogukon|portaali|kommentaar|netti|internetti|üles(?!\p{L})|kõikjale|igale\s+poole|igal\s+pool|mujale|siia,\s+kus|seinale|lehele|avalikult)\p{L}*|(?:lugu|see|video|pildid|pilt|fotod|foto|kuvatõmmis|screenshot|salvestus|kõik)\p{L}*.{0,25}(?<!\p{L})(?:läheb|lähevad|jõuab|jõuavad|ilmub|tuleb|tulevad).{0,25}(?<!\p{L})(?:tiktok|facebook|fb|insta|netti|internet|üles(?!\p{L})|grup|avalik|meedia|ajakirjandus|youtube|reddit|sotsiaal|jagami)\p{L}*|(?:teen|tuleb|ilmub).{0,25}(?<!\p{L})postitus\p{L}*|(?:tuhanded|sajad|kõik).{0,12}(?<!\p{L})(?:jälgija|lugeja|liikme|sõbra)\p{L}*.{0,20}(?<!\p{L})(?:näe|kuule|loe|tea)\p{L}*|(?:läheb|jõuab|lähevad|ilmub).{0,20}(?<!\p{L})(?:tiktok|facebook|instagram|ajakirjandus|reddit|youtube|meediasse|lehte|ajalehte|trustpilot|jagami|google)\p{L}*|(?:teen|tehtud).{0,20}(?<!\p{L})(?:tiktok|video\s+teie)\p{L}*|(?:sotsiaalmeedia|foorum|internet|grup|foorumid)\p{L}*.{0,20}(?<!\p{L})(?:saab|saavad|kuule|ei\s+unusta|loeb|teada)\p{L}*|\d+\s?(?:000|\d{3})?\s+(?:jälgija|lugeja|liiget|liige|inimest\s+kuus)\p{L}*.{0,30}(?<!\p{L})(?:teada|kirjuta|saavad|loe|näe|näevad|lugu)\p{L}*|(?:blogi|blogisse|blogis|seinale|gruppidesse|gruppi|grupis|foorumis|foorumisse).{0,30}(?<!\p{L})(?:kirjutan|panen|postitan|loeb|ilmub|jagan|pannakse)|(?:petturite|petiste)\s+nimekir\p{L}*|(?:iga|igasse)\s+teie\s+postitus\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:hea(?!\p{L})|hea\s+meelega|kuidas\s+(?:saan|ma|saab|panna|vasta)|kas\s+võin|jagan\s+teie|koti|kiida\p{L}*|soovitan\s+teid|viis\s+tärni|viie\s+tärni|ilus|ägeda|imeli\p{L}*|viga|vea|ei\s+käivitu|ei\s+lae|armas|koostööd|sisse\s+logi\p{L}*|reklaam\p{L}*|link|ei\s+kavatse|suurepära\p{L}*|tänan|aitäh|rõõmu\p{L}*|väga\s+hea)/giu,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kirjuta|kirjutan|saadan|saada|räägin|annan|viin|helistan|pöördu|pöördun|läheb|lähevad|jõuab|teen|müün|pakun|toimetus)\p{L}*.{0,40}(?<!\p{L})(?:ajakirjan|ajaleh|lehte|ärileh|linnaleh|meedia|delfi|postime|õhtuleh|ekspress|ekspressi|err-|etv|pealtnägija|radar|telesaa|televisioon|raadio|ajakirja|portaal|telekaamera|toimetus|lugeja\s+kurdab|artik|uudis|kolumni)\p{L}*|(?:ajakirjan|meedia|toimet|pealtnägija|delfi|õhtuleht|linnaleht|ärileht|telekaamera|fotograaf|portaal|tehnikaportaal)\p{L}*.{0,40}(?<!\p{L})(?:huvita|rõõm|tuttav|artik|saab\s+teada|saab\s+vihje|saavad|helista|naaber|pakub|kuule|juba|tuleb\s+kaasa|kutsutud|sellest)\p{L}*|(?:loe(?:me|te)|näe(?:me|te)|kuule(?:te)).{0,25}(?<!\p{L})(?:lehest|uudiste|ajaleh|facebook|delfi|telekast|tripadvisor)\p{L}*|(?:lehest|uudistest|uudistes).{0,12}(?<!\p{L})(?:loete|loeme|näeme|näete)|(?:sellest|teist|siit).{0,12}(?<!\p{L})(?:saab|tuleb).{0,15}(?<!\p{L})(?:uudis|lugu|artikkel|avalik)|(?:ajakirjanik|meedia|ajakirjandus).{0,15}(?<!\p{L})(?:huvi|saab|peab)\p{L}*|(?:kirja|lugu|kaeba).{0,8}(?<!\p{L})lehte)/giu,
    unless:
      /(?<!\p{L})(?:intervjuud|pressifoto|pressiteade|meediapäring|tellimus\p{L}*|jäi|ei\s+jõudnud|lugesin|nägin|kuidas|palju\s+õnne|kas|artikkel\s+oli|ei\s+kavatse|ilmuma|väga\s+hea|tänan|fotograafi\s+tellin)/giu,
  },
  {
    rule: 'reputation-threat/tell-tone',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:pilt|pildid|pildi|foto|fotod|video|kuvatõmmis|kuvatõmmised|ekraanipilt|ekraanitõmmis|salvestus|screenshot)\p{L}*.{0,35}(?<!\p{L})(?:üles|avalik|jaga|netti|kõigile|tuttava|internet|läheb|lähevad|levib)\p{L}*|(?:foorum|grupp|grupis|blogi|portaal|ajaleh|ajakir|raadio|uudis|arvustus|hinnang|tärn|maine|avalikkus|kommentaar)\p{L}*.{0,40}(?<!\p{L})(?:kirjutan|teada|saab|saavad|näe|loe|kuule|läheb|lähevad|ilmub|homme|peagi|varsti|esilehe)\p{L}*|(?:kõik|teised|inimesed|kliendid|sõbrad|tuttavad|kolleegid|naabrid|pool\s+linna).{0,20}(?<!\p{L})(?:teada|teavad|kuulevad|loevad|näevad|hoiata)\p{L}*|(?:teie|sellise)\s+(?:nimi|firma|teenindus).{0,15}(?<!\p{L})(?:avalik|esilehel|lehes|kõigile)|(?:konverentsil|koosolekul|seminaril|messil|raadios|televisioonis|telesaates).{0,20}(?<!\p{L})(?:räägin|näitan|mainin|ütlen)|räägin.{0,25}(?<!\p{L})(?:konverentsil|koosolekul|messil|raadios)|(?:räägin|räägime|ütlen).{0,25}(?<!\p{L})(?:kõigile|igaühele|teistele|sõpradele|tuttavatele|naabritele))/giu,
    unless:
      /(?<!\p{L})(?:kui\s+(?:tubli|hea|tore|kena|kiire|vahva|mõnus)\p{L}*|hea(?!\p{L})|äpist|kuidas\s+(?:saan|ma|saab)|kas|viga|link|palun|tahan|soovin|sain|nägin|lugesin|ei\s+(?:lae|avane|tööta|näe)|manus\p{L}*|lisan|saadan\s+teile|tellin|tellimus\p{L}*|(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|kui\s+kiire\p{L}*|uuest)/giu,
  },
  {
    rule: 'reputation-threat/tell-all',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:räägin|hoiatan|hoiatame).{0,25}(?<!\p{L})(?:sõpru|tuttavaid|tuttavatele|koosolekul|kolleegidele\s+ja|igaühele)|(?:kõik|terve|kogu|iga).{0,25}(?<!\p{L})(?:saavad\s+teada|saab\s+teada|kuuleb\s+sellest|kuulevad|räägib\s+sellest)(?!\p{L})|sellest.{0,12}(?<!\p{L})räägib.{0,12}(?<!\p{L})(?:kogu|terve)|(?:las|et)\s+(?:kõik|inimesed|teised|avalikkus|keegi|nemad|kõik\s+enne).{0,18}(?<!\p{L})(?:näeks|näevad|teaks|teavad|loeks|loevad|otsusta|ei\s+viiks|teada)\p{L}*|(?:inimesed|teised)\s+peavad.{0,10}(?<!\p{L})(?:teadma|saama|hoiatatud)|palun\s+levitage|ärge\s+(?:teie\s+|sealt\s+|neilt\s+|neid\s+)?(?:usaldage|ostke|tellige)(?!\p{L})|:\s+ärge\s+võtke|(?:ei\s+soovita|ei\s+soovitaks).{0,20}(?<!\p{L})(?:kellelegi|kellelgi|isegi)|soovitan.{0,12}(?<!\p{L})(?:eemale|mitte)|(?:hoidke|hoida)\s+eemale|antireklaami\p{L}*|(?:teie|oma)\s+maine\p{L}*|mainest\s+hoolite|(?:kuulujutt|levib).{0,20}(?<!\p{L})linnas|(?:avalikustan|avalikustame|(?:teen|tuleb|läheb|saab).{0,15}(?<!\p{L})avalikuks|avaliku\s+kirja|avalik\s+kiri|avalikku\s+kirja|avaliku\s+pöördumise)(?:n|me|takse)?.{0,20}(?<!\p{L})|(?:avaldan|avaldame).{0,20}(?<!\p{L})(?:kogu|kirjavahetus|meie)\p{L}*|kõne\p{L}*.{0,10}(?<!\p{L})salvesta\p{L}*.{0,20}(?<!\p{L})(?:panen|avalik|üles)\p{L}*|(?:petitsioon)(?:i)?.{0,15}(?<!\p{L})(?:on|teen|üleval)|(?:teen|koostan|algatan).{0,15}(?<!\p{L})petitsiooni|(?:eelda|tahate|soovite),\s+et.{0,30}(?<!\p{L})(?:avalikuks|kirjuta|loeksid)\p{L}*|(?:seni\s+olen\s+)?avalikult.{0,8}(?<!\p{L})(?:vaikinud|kirjuta|et)\p{L}*|tasuta\s+reklaami|valmis.{0,20}(?<!\p{L})(?:lugu|postitus|artikkel))|^\P{L}*(?:palun\s+)?(?:jagage|levitage)\P{L}*$/giu,
    unless:
      /(?<!\p{L})(?:(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|uudise|uuest|kui\s+hea|suurepära\p{L}*|parima\p{L}*|äpist|kuidas\s+(?:saan|faili)|^kas|tõusis|naeravad|fail\p{L}*|link|kursuse|kuulutus\p{L}*|peaga|et\s+jään|hoolimata|isegi\s+neile|rõõm\p{L}*|toredast)/giu,
  },
  {
    rule: 'reputation-threat/media-will',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:reporteri|pealtnägija|õhtule|ekspress|delfi|postime|kuuuurija|tv3|kanal\s?2|err|saarte\s+hääl|pereforum|perefoorum|perekool|reddit|linkedin|tripadvisor|tiktok|trustpilot|facebook|instagram|twitter|youtube|steam|ajakirjani|toimetaja|toimetus|meedia|telekasse)\p{L}*.{0,60}(?<!\p{L})(?:kirjutan|kirjutame|saab\s+(?:\p{L}+\s+)?lugeda|loevad|näeb|näevad|saadan|saadame|panen\s+üles|läheb|lähevad|terve\s+saade|ootab|sai|küsimused|intervjuu|kaamera\s+ees|huvitatud|sobib|lugejad|märkmeid|kommentaari)|(?:saadan|saadame|kirjutan|kirjutame|räägin|riputan|andis|andsin)\s+(?:\p{L}+\s+){0,5}(?:reporteri|pealtnägija|õhtule|ekspress|delfi|postime|kuuuurija|tv3|kanal\s?2|err|saarte\s+hääl|pereforum|perefoorum|perekool|reddit|linkedin|tripadvisor|tiktok|trustpilot|facebook|instagram|twitter|youtube|steam|ajakirjani|toimetaja|toimetus|meedia|telekasse)\p{L}*|(?:postitus|story|storie|stoori|video|lugu|saade|blogi\p{L}*)\s+(?:on|tuleb|saab\s+olema)\s+(?:teist|sellest|teie)|(?:lugu|video|pildid|pilte|fotod|videot|postitust)\s+(?:\p{L}+\s+){0,3}(?:tahavad\s+(?:kuulda|näha)|laen\s+üles|laeb|panen\s+üles|riputan|lähevad\s+üles)|laeb\s+(?:\p{L}+\s+){0,4}(?:video|pildid)\s+üles|(?:bänner|plakat|silt|loosung)\p{L}*.{0,50}(?<!\p{L})(?:ripub|trükis|aknale|vastas|köögist|rõdul)|riputan\s+(?:\p{L}+\s+){0,5}(?:plakati|bänneri|sildi|loosungi)|räägin\s+(?:\p{L}+,?\s+){0,3}(?:igaühele|kõigile,\s+(?:kes|miks|kuidas\s+te)|kõikidele,\s+(?:kes|miks|kuidas))|kõik\s+(?:mu|minu)\s+(?:\d+\s+)?(?:jälgija|tuttava|sõbra|sõbranna)\p{L}*\s+(?:\p{L}+\s+)?(?:näe|loe|kuule|saavad)\p{L}*|pöial\s+alla|tärni(?:d|sadu|vihm)?\p{L}*.{0,20}(?<!\p{L})(?:mitte\s+vii\p{L}*|kohe\s+vaatame)|(?:toidu|reisi|ilu)?blogija\s+ja\s+(?:\p{L}+\s+){0,2}küsi\p{L}*|telefonis\s+filmitud|kõik\s+(?:on\s+)?filmitud|filmisin\s+kõik|(?:ausat|halba|kehva)\s+(?:lugu|arvustust|hinnangut)\s+(?:\p{L}+\s+){0,2}(?:olnud|tuleb|saate))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:aitäh|tänan|tänud|suurepära\p{L}*\s+teenin\p{L}*|lahe|imeli\p{L}*|viis\s+tärni|soovitan|väga\s+rahul|kas\s+(?:te|teil|saab)|kuidas|sisse\s+log\p{L}*|kiida\p{L}*|leidsin|palub|pressi\p{L}*|kampaania\p{L}*|reklaami\p{L}*|hea\s+arvustus|vaimustuses)/giu,
  },
];

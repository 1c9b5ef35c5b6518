import type { Pattern } from '../../pattern.ts';

/** Estonian: the problem came back, or was never solved. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/same-again',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:sama\s+(?:\p{L}+\s+)?(?:viga|rike|probleem|jama|häire)\s+(?:\p{L}+\s+){0,3}(?:jälle|uuesti|taas|tagasi|kordub)|(?:jälle|taas|uuesti)\s+(?:\p{L}+\s+)?sama\s+(?:viga|rike|probleem|häire)|(?:probleem|viga|rike|häire)\s+(?:\p{L}+\s+){0,2}(?:tuli\s+tagasi|on\s+tagasi|kordus|ilmnes\s+uuesti))/giu,
    unless: /(?<!\p{L})(?:ei\s+ole|pole)\s+(?:\p{L}+\s+)?(?:kordunud|tagasi\s+tulnud)/giu,
  },
  {
    rule: 'repeat-contact/nth-failure',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:juba\s+)?(?:kolmas|neljas|viies|kuues|teine|\d+\.)\s+kord,?\s+(?:\p{L}+\s+){0,2}(?:kui\s+(?:\p{L}+\s+){0,3}(?:katki|maas|rikki|ei\s+tööta|kaob)|sel\s+nädalal|selles\s+kuus)/giu,
  },
  {
    rule: 'repeat-contact/still-not-fixed',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:ikka\s+veel|endiselt|siiani)\s+(?:\p{L}+\s+)?(?:ei\s+tööta|pole\s+(?:\p{L}+\s+)?(?:parandatud|lahendatud|korras)|ei\s+ole\s+(?:\p{L}+\s+)?(?:parandatud|lahendatud|korras))|(?:pole|ei\s+ole)\s+(?:ikka\s+veel|siiani|endiselt)\s+(?:parandatud|lahendatud|korda\s+tehtud)|ei\s+tööta\s+(?:ikka\s+veel|endiselt|ikka))(?!\p{L})/giu,
  },
  {
    rule: 'repeat-contact/was-closed',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:sulgesite|märkisite|suleti)\s+(?:\p{L}+\s+){0,4}(?:pöördumise|pileti|lahendatuks|kuigi)[^.!?]{0,30}/giu,
  },
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kirjutan|helistan|küsin|palun|pöördun|saadan)\s+(?:\p{L}+\s+){0,3}(?:juba\s+)?(?:\p{L}+\s+)?(?:kolmandat|neljandat|viiendat|kuuendat|kümnendat|\d+\.)\s+korda|(?:see\s+on\s+)?(?:juba\s+)(?:\p{L}+\s+)?(?:kolmas|neljas|viies|kuues|\d+\.)\s+(?:kiri|e-kiri|kõne|pöördumine|meeldetuletus)|mitu\s+korda\s+(?:\p{L}+\s+)?(?:pean|peame|peab|ma\s+pean)(?!\p{L}))/giu,
    unless: /(?<!\p{L})(?:aastas|kuus|nädalas|varukoopia)\p{L}*/giu,
  },
  {
    rule: 'repeat-contact/said-before',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:olen|oleme)\s+(?:\p{L}+\s+){0,3}(?:varem|eelmi\p{L}*\s+kuul|eelmisel\s+nädalal)\s+(?:\p{L}+\s+)?(?:teatanud|kirjutanud|teavitanud|kurtnud)|(?:läks|jooksis|lakkas)\s+(?:\p{L}+\s+)?(?:uuesti|jälle|taas)\s+(?:katki|kokku|töötamast)|(?:panite|sulgesite|suleti)[^.!?]{0,30}(?:aga|kuigi|ehkki)[^.!?]{0,25}(?:ei|pole)|miks\s+(?:\p{L}+\s+){0,3}(?:suleti|sulgesite|kinni\s+panite))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:aitäh|töötab\s+nüüd)/giu,
  },
  {
    rule: 'repeat-contact/nth-contact',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kirjuta|pöördu|helista|küsi|palu|teata|saada|esita|selgita|korda)(?:n|me|te|sin|sime)?(?!\p{L}).{0,30}(?<!\p{L})(?:teist|kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kaheksandat|üheksandat|kümnendat|mitmendat|\d+\.)\s+korda|(?:teist|kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kaheksandat|üheksandat|kümnendat|mitmendat|\d+\.)\s+korda.{0,35}(?<!\p{L})(?:kirjuta|pöördu|helista|küsi|teata|selgita|esita|sama)(?:n|me|te|sin|asja|jama|sama|viga)?(?!\p{L})|(?:kui\s+)?mitu\s+korda.{0,12}(?<!\p{L})(?:pean|peame|peab|veel|ma|me|te)(?!\p{L})|mitme(?:s|ndat)\s+kord(?:a)?.{0,15}(?<!\p{L})(?:juba|see|veel|ma)|(?:kaks|kolm|neli|viis|kuus|mitu|mitmeid)\s+korda.{0,12}(?<!\p{L})(?:küsi|kirjuta|helista|teata|selgita|palu|rääki|öelnud|ütle|esita)(?:nud|sin|sime|tud|me)\p{L}*|(?:küsinud|kirjutanud|helistanud|teatanud|selgitanud|palunud|rääkinud|öelnud|saatnud|täitnud|esitatud|küsitud|saatsin|täitnud).{0,20}(?<!\p{L})(?:kaks|kolm|neli|viis|kuus|mitu)\s+korda|(?:olen|oleme).{0,25}(?<!\p{L})(?:juba|korduvalt|mitmel\s+korral).{0,25}(?<!\p{L})(?:kirjutanud|selgitanud|teatanud|rääkinud|öelnud|pöördunud|kurtnud|küsinud|saatnud)|(?:kolmas|neljas|viies|kuues|seitsmes|kaheksas|\d+\.)\s+(?:kiri|pöördumine|kõne|vaie|vestlus|pilet|meeldetuletus|tehnik|vastaja)(?!\p{L})|(?:kolmas|neljas|viies|kuues|seitsmes|kaheksas|kümnes)\s+kord,?.{0,10}(?<!\p{L})(?:kui|juba|käesoleval|see|nüüd|järjest|sel)|(?:panite|panid|sulgesite|suleti|suletakse|märgiti).{0,30}(?<!\p{L})(?:pilet|pöördumi|lahenda|kinni|vestlus)\p{L}*.{0,40}(?<!\p{L})(?:aga|kuigi|ilma|probleem|ei|pole|midagi)|(?:pilet|pöördumi|vestlus)\p{L}*.{0,12}(?<!\p{L})(?:suleti|suletakse|sulgesite|pandi\s+kinni)|(?:avage|avan|avada).{0,25}(?<!\p{L})uuesti|(?:taasavan|taasavage|avatakse\s+(?:teist|kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kaheksandat|üheksandat|kümnendat|mitmendat|\d+\.))|korduvalt.{0,15}(?<!\p{L})(?:pöördu|kirjuta|helista|teata|küsi|palu)\p{L}*|(?:samas|samal)\s+(?:asjas|küsimuses|teemal|probleemiga)|sama\s+pilet(?!iga)\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:aasta\p{L}*|tellin|tellisin|puhk\p{L}*|varukoopia\p{L}*|aitäh|tänan|päevas|nädalas|suurepära\p{L}*|kuidas|kas\s+laupäev|sulgege|taasavamine)/giu,
  },
  {
    rule: 'repeat-contact/nth-time',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:teist|kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kaheksandat|üheksandat|kümnendat|mitmendat|\d+\.)\s+korda(?!\p{L})|(?:teist|kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kaheksandat|üheksandat|kümnendat|mitmendat|\d+\.)\s+(?:nädalat|kuud)\s+järjest|(?:kolmas|neljas|viies|kuues|seitsmes|kaheksas)\s+(?:kord|küsimus|uuendus|nädal|uus\s+seade|katkine|vale|pakk|parandus)(?!\p{L})|(?:teine|kolmas|neljas).{0,12}(?<!\p{L})(?:järjest|samal\s+teemal|samas\s+asjas)|järjest.{0,10}(?<!\p{L})(?:vale|katki|sama)|vahetasite.{0,20}(?<!\p{L})(?:uus|sama)|(?:kaks|kolm|neli|mitu)\s+korda.{0,15}(?<!\p{L})(?:remondis|vahetatud|parandatud|käinud|tehniku|olete|sama|parandasite|kadu)|(?:käis|käinud|olnud).{0,12}(?<!\p{L})(?:remondis|kolm\s+korda|kaks\s+korda)|(?:kirjutasin|selgitasin|rääkisin|saatsin|teatasin|küsisin).{0,15}(?<!\p{L})(?:juba|korra\s+juba|seda\s+juba)|juba.{0,6}(?<!\p{L})(?:korra|kaks\s+korda|mitu\s+korda|kolm\s+korda|varem|eelmisele|ükskord)(?!\p{L})|(?:otsast\s+peale|algusest\s+(?:alata|alustama))|kordan.{0,10}(?<!\p{L})(?:oma|veel|küsimus|sama|end)|(?:viitan|lisaks).{0,8}(?<!\p{L})eelmis\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:aasta\p{L}*|tellin|tellisin|ostsin|ostan|puhk\p{L}*|varukoopia\p{L}*|aitäh|tänan|päevas|nädalas|suurepära\p{L}*|vanaema\p{L}*|tuleme|manus\p{L}*|täpsustan|kas\s+tuleb|esimest|sain|kolme\s+kohta|rõõm\p{L}*|kingitus\p{L}*|pulma\p{L}*)/giu,
  },
  {
    rule: 'repeat-contact/again',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:iga\s+(?:kord|jumala\s+kord|kuu|nädal|hommik).{0,25}(?<!\p{L})(?:sama|helistan|jälle|uuesti|tuleb|kaob|vale|katki)\p{L}*|(?:üle-eelmine|järjekordne|järjekordselt|korduvalt|ikka\s+ja\s+jälle|taaskord)(?!\p{L})|(?:kaebasin|kirjutasin|küsisin|helistasin|proovisin)\s+uuesti,|(?:teine|kolmas|neljas|viies|kuues|seitsmes|kaheksas|üheksas|kümnes|mitmes|\d+\.)\s+"|sama\s+vestlus|(?:jälle|jällegi|taas|uuesti|jalle).{0,22}(?<!\p{L})(?:katki|maas|rikki|rikkis|pime|vale|viga|veaga|sama|kadunud|ei\s+(?:tööta|saa|toimi|avane|käivitu|lae|toota)|läinud|topelt|punane|otsas|külm|kinni|tuli|läks|aeglane|ainult|tühi|puudu)(?!\p{L})|(?:läks|jooksis|lakkas|kadus|kustus)\s+(?:nüüd\s+)?(?:jälle|uuesti|taas)\s+(?!mööda)|(?:viga|probleem|tõrge|rike|jama|häire|mure).{0,15}(?<!\p{L})(?:tuli\s+tagasi|on\s+tagasi|tagasi|kordu(?:b|s)|ilmnes\s+uuesti|tekkis\s+uuesti|on\s+uuesti|püsi(?:b)?|on\s+(?:ikka|endiselt)\s+alles|alles|jäi)(?!\p{L})|(?:sama|samad|samasugune)\s+(?:viga|jama|asi|lugu|probleem|mure|jutt|vastus|rike)(?!\p{L}).{0,12}(?<!\p{L})(?:jälle|uuesti|kordu|taas|iga|ikka|jällegi|nagu)\p{L}*|(?:jälle|taas|ikka|iga\s+kord|iga\s+kuu|iga\s+nädal|uuesti|ongi|pärast\s+remonti).{0,8}(?<!\p{L})(?:täpselt\s+)?(?:sama|samad)(?!\p{L})|kordub.{0,8}(?<!\p{L})(?:sama|täpselt|iga|jälle|ikka)|see\s+kordub|sama\s+kordub|(?:ja|no|nuh|no\s+ja|ongi)\s+jälle(?:gi)?(?!\p{L})|nagu\s+(?:ka\s+)?(?:eelmisel\s+korral|eelmisel\s+kuul|möödunud|ennegi)\p{L}*|(?:eelmisel|möödunud)\s+(?:kuul|korral|nädalal|aastal).{0,8}(?<!\p{L})(?:oli\s+)?sama|sama\s+mis\s+(?:jaanuaris|veebruaris|märtsis|aprillis|mais|juunis|juulis|augustis|septembris|oktoobris|novembris|eelmis\p{L}*)|siin\s+ma\s+jälle|seekord\s+sama|ja\s+siis\s+jälle|algab.{0,12}(?<!\p{L})otsast|(?:samas\s+kohas|nii)(?:,)?\s+(?:kus|nagu)\s+enne|vaevalt.{0,12}(?<!\p{L})töötas|töötas.{0,15}(?<!\p{L})(?:ühe\s+päeva|päeva|nädala|korra).{0,8}(?<!\p{L})ja|päev\s+töötas|(?:jaanuaris|veebruaris|märtsis|aprillis|mais|juunis|juulis|augustis|septembris|oktoobris|novembris|detsembris|eile|hommikul).{0,10}(?<!\p{L})(?:parandasite|tegite\s+korda|lubati|lubasite).{0,25}(?<!\p{L})(?:jälle|uuesti|topelt|korras)\p{L}*|deja\s+vu)|^\P{L}*(?:no\s+ja\s+|nuh,?\s+)?jälle(?:gi)?\s+mina|mina\s+jälle/giu,
    unless:
      /(?<!\p{L})(?:aitäh|tänan|töötab\s+jälle|väga\s+hea|hea\s+teenindus|kiire|tuleme|saatke|korras$|proovin|sobib|palun\s+link|mudel|aadress|värv\p{L}*|kellaaeg|näha\s+jälle|rõõm\p{L}*|summa|naer|menüüs|ei\s+ole\s+kordunud|pole.{0,5}(?<!\p{L})kordunud|broneering\p{L}*|makse\p{L}*|makset|sündmus|toode\s+teises)/giu,
  },
  {
    rule: 'repeat-contact/still',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:ikka|ikka\s+veel|endiselt|siiani|tänini|siiamaani|endistviisi).{0,22}(?<!\p{L})(?:ei\s+(?:tööta|toimi|saa|avane|tule|lae|toota|käivitu|kajastu)|sama|katki|maas|rikkis|viga|vale|pole.{0,14}(?<!\p{L})(?:korras|parandatud|lahendatud|tehtud|tööle|tagasi|parem)|ei\s+ole.{0,14}(?<!\p{L})(?:korras|parandatud|lahendatud|tehtud|tagasi)|alles|puudu|külm|pime|probleem|topelt|kättesaamatu)(?!\p{L})|(?:ei\s+tööta|ei\s+toimi|ei\s+saa|pole|ei\s+ole|ei\s+avane).{0,15}(?<!\p{L})(?:ikka|ikka\s+veel|endiselt|siiani|tänini)(?!\p{L})|(?:lahendus|soovitus|nõuanne|nõuanded|juhend|see|taaskäivitus|parandus|uuendus)\p{L}*\s+ei\s+aidanud|midagi\s+(?:ei\s+ole|pole|ei).{0,8}(?<!\p{L})(?:muutunud|paremaks|paranenud)|(?:ütlesite|lubasite|öeldi|lubati|kinnitasite|väidetavalt|teie\s+sõnul).{0,25}(?<!\p{L})(?:korras|parandatud|lahendatud|ei\s+kordu|töötab).{0,20}(?<!\p{L})(?:aga|ei|pole|tegelikult|kordus)?|viga\s+(?:ei\s+ole|pole)\s+parandatud|pärast\s+(?:teie\s+)?(?:parandus|remonti|uuendust|hooldus|eilse|eilset)\p{L}*.{0,25}(?<!\p{L})(?:jälle|sama|ikka|viga|alles|tagasi)|(?:asi|probleem|viga).{0,8}(?<!\p{L})(?:pole|ei\s+ole).{0,8}(?<!\p{L})(?:ikka|korras|lahendatud|kadunud))|^\P{L}*(?:proovisin|tegin)[^.]{0,30}(?:ei\s+aidanud|ei\s+muutunud|ikka\s+sama|tulemus\s+sama|katkeb\s+ikka)/giu,
    unless:
      /(?<!\p{L})(?:aitäh|tänan|rahul|teema|ajusid|head\s+asjad|müügil|kehtib|ainult\s+minul|vastust|vastanud|vasta\p{L}*|oota\p{L}*)/giu,
  },
  {
    rule: 'repeat-contact/same-as-then',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:sama|seesama|samad|samasugu|samasuguse)\p{L}*.{0,40}(?<!\p{L})(?:nagu|mis|millest)\s+(?:\p{L}+\s+){0,2}(?:jaanuaris|veebruaris|märtsis|aprillis|mais|juunis|juulis|augustis|septembris|oktoobris|novembris|detsembris|kevadel|suvel|sügisel|talvel|eelmisel|möödunud|enne|eile)|(?:jaanuaris|veebruaris|märtsis|aprillis|mais|juunis|juulis|augustis|septembris|oktoobris|novembris|detsembris|kevadel|suvel|sügisel|talvel)\s+oli\s+(?:täpselt\s+)?sama|(?:eelmisel|möödunud)\s+\p{L}+\s+oli\s+(?:täpselt\s+)?sama|(?:täpselt\s+)?nagu\s+eelmisel\s+(?:esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|nädalal|kuul|korral|aastal\s+ka)|(?:ütles|öeldi|teatasite|kinnitati|kinnitasite),?\s+et\s+(?:viga\s+on\s+parandatud|nüüd\s+on\s+(?:hästi|korras))|(?:pidi|pidid)\s+(?:nüüd\s+)?(?:korras|korda|parandatud)\s+(?:olema|saama)|(?:vahetati|parandati|hooldati|tehti).{0,45}(?<!\p{L})(?:nüüd\s+jälle|jälle|nüüd\s+uuesti)|parandus\s+kestis|remont\s+kestis\s+(?:täpselt\s+)?ühe|(?:kolmas|neljas|viies|kuues|seitsmes)\s+(?:palve|kiri|pilet|selgitus|makse|reklamatsioon|katse(?!\s+ja))|teine\s+kiri\s+ja\s+teine|(?:reklamatsioon|kiri|pöördumine|kaebus)\s+number\s+(?:kaks|kolm|neli|viis|\d+)|\p{L}+s\s+öö\s+järjest|millest\s+(?:ma\s+|me\s+)?(?:\p{L}+\s+){0,2}(?:juba\s+)?(?:teatasin|kirjutasin|rääkisin|kaebasin)|(?:teatasin|kirjutasin|rääkisin)\s+sellest\s+(?:enne|juba)|seda\s+ütlesin\s+ma\s+(?:nii\s+)?(?:eile|juba)|käis\s+ka\s+(?:eile|üleeile)|käinud\s+(?:juba\s+)?(?:rohkem\s+kordi|\p{L}+\s+korda)|on\s+uuesti\s+peal|uuesti\s+avatud|tuli\s+uuesti\s+alla|selgitan\s+(?:seda\s+)?(?:nüüd\s+)?juba|millest\s+ma\s+juba\s+(?:\p{L}+\s+){0,3}(?:ütlesin|keeldusin)|mis\s+ring\s+see\s+nüüd)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:aitäh|tänan|tänud|suurepära\p{L}*\s+teenin\p{L}*|lahe|imeli\p{L}*|viis\s+tärni|soovitan|väga\s+rahul|sama\s+hea|aadress\p{L}*|tellin|tellisin|sooviksin\s+sama|broneeri\p{L}*|kohtumi\p{L}*|retsept\p{L}*)/giu,
  },
  {
    rule: 'repeat-contact/and-again',
    strength: 'tone',
    match: /^\P{L}*(?:ja|no)\s+(?:uuesti|jälle|veel\s+kord|taas)\P{L}*$/giu,
  },
];

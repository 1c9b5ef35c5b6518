import type { Pattern } from '../../pattern.ts';

/** Estonian: unheard, too slow, no answer or call-back, chasing (R9). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/nobody-answers',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:keegi\s+(?:\p{L}+\s+){0,2}(?:ei|pole)\s+(?:\p{L}+\s+){0,3}(?:vasta|vastanud|helista|helistanud|reageeri|reageerinud|ühendust\s+võtnud|võtnud\s+ühendust)|miks\s+(?:keegi|te)\s+(?:mulle\s+)?ei\s+vasta|te\s+(?:ei\s+ole|pole)\s+(?:\p{L}+\s+){0,4}vastanud)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:küsitlus|uksekell|ankee|klaviatuur|vajutus)\p{L}*/giu,
  },
  {
    rule: 'ignored/no-answer-got',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ei\s+ole|pole|ei)\s+(?:\p{L}+\s+){0,4}(?:vastust|vastuseid|tagasisidet|tagasikõnet)\s+(?:\p{L}+\s+)?(?:saanud|tulnud|saabunud)|(?:ei\s+ole|pole)\s+(?:\p{L}+\s+){0,3}(?:saanud|tulnud)\s+(?:\p{L}+\s+){0,3}(?:vastust|vastuseid|tagasisidet|tagasikõnet)|vastust\s+(?:ei\s+ole|pole)\s+(?:\p{L}+\s+){0,2}(?:tulnud|saanud|saabunud))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:pole\s+hullu|pole\s+kiiret)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/promised-call',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:lubasite|lubasid|lubati|pidite|pidi)\s+(?:\p{L}+\s+){0,4}(?:helistada|vastata|helistama|vastama|ühendust)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:aga|kuid|ent)(?!\p{L})[^.!?]{0,30}(?:helistanud|vastanud|vaikus|midagi|tulnud|võtnud)/giu,
  },
  {
    rule: 'ignored/not-listened',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:te|sa|keegi)\s+(?:\p{L}+\s+)?ei\s+(?:\p{L}+\s+)?(?:kuula|loe|kuulanud|lugenud)\s+?(?:mind|mida|minu|meid|üldse|mu)?|mind\s+ei\s+(?:\p{L}+\s+)?(?:kuulata|võeta\s+tõsiselt)|mind\s+ignoreeritakse|ignoreerite\s+(?:mind|meid|minu|meie|mu)|tunnen,?\s+et\s+mind\s+ei\s+kuula\p{L}*)/giu,
    unless: /(?<!\p{L})(?:muusika|raadio|arvuti)\p{L}*/giu,
  },
  {
    rule: 'ignored/canned-reply',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:jälle\s+(?:\p{L}+\s+)?sama\s+(?:\p{L}+\s+)?vastus|(?:kopeeritud|standard|šabloon|robot)\p{L}*\s+?vastus(?:ed|eid)?\s+(?:jälle|jällegi|taas)|(?:mind\s+)?(?:saadetakse|suunatakse)\s+ühe\p{L}*\s+(?:\p{L}+\s+)?(?:juurest\s+)?teise)/giu,
  },
  {
    rule: 'ignored/waited-long',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olen|oleme)\s+(?:juba\s+)?(?:(?:\d+|kaks|kolm|neli|viis|mitu|üle)\s+(?:\p{L}+\s+){0,2})(?:nädala|päeva|kuud|tundi)\p{L}*\s+oodanud(?!\p{L})|(?<!\p{L})(?:olen|oleme)\s+(?:\p{L}+\s+){0,2}oodanud\s+(?:\p{L}+\s+){0,2}(?:(?:\d+|kaks|kolm|neli|viis|mitu|üle)\s+(?:\p{L}+\s+)?)?(?:nädala\p{L}*|päeva\p{L}*|kuu(?:d|sid)?|tun(?:d|di|de))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:põnevusega|huviga)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/takes-too-long',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:võtab\s+(?:\p{L}+\s+)?(?:liiga\s+kaua|lubamatult\s+kaua|terve\s+igaviku)|kui\s+kaua\s+(?:\p{L}+\s+){0,3}(?:veel\s+(?:ootama|oodata)|pean\s+(?:veel\s+)?ootama|peame\s+(?:veel\s+)?ootama)|mis\s+(?:teil|seal)\s+nii\s+kaua\s+aega\p{L}*|venitate\s+(?:sellega|asjaga))/giu,
  },
  {
    rule: 'ignored/asking-again',
    aspect: 'chasing',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:küsin\s+(?:uuesti|veel\s+kord|taas)|tuletan\s+(?:\p{L}+\s+){0,2}meelde|kas\s+(?:selle|minu|mu)\s+(?:\p{L}+\s+){0,2}(?:asjaga|pöördumisega|probleemiga)\s+(?:\p{L}+\s+)?(?:tegeletakse|edasi\s+liigutud)|kas\s+on\s+(?:mingeid\s+)?uudiseid|mis\s+seis(?:us)?\s+(?:mu|minu|meie)\s+(?:pöördumi|tellimu)\p{L}*)/giu,
  },
  {
    rule: 'ignored/weeks-of-nothing',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:\d{1,3}|kaks|kolm|neli|viis|mitu)\s+(?:\p{L}+\s+)?(?:nädalat|päeva|kuud|tundi)\s+(?:\p{L}+\s+)?(?:ja|ning|ilma)\s+(?:\p{L}+\s+){0,2}(?:mitte\s+midagi|midagi|vastust|vastuseta|ei\s+midagi|lahendus\p{L}*)|(?:küsimus\p{L}*|kirjale|kirjadele|pöördumis\p{L}*)\s+(?:\p{L}+\s+)?(?:pole|ei\s+ole)\s+(?:\p{L}+\s+){0,3}vastatud)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/same-answer',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kas\s+(?:te|keegi)\s+(?:üldse|ikka)\s+loe\p{L}*|(?:kogu\s+aeg|iga\s+kord|alati|pidevalt)\s+(?:\p{L}+\s+)?(?:sama|samu|samad|ühesugus\p{L}*)\s+(?:\p{L}+\s+)?vastus\p{L}*)(?!\p{L})/giu,
  },
  {
    rule: 'ignored/asking-myself',
    aspect: 'chasing',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:pean|peame)\s+(?:\p{L}+\s+){0,3}(?:kogu\s+aeg|pidevalt|alati|iga\s+kord)\s+(?:\p{L}+\s+){0,2}(?:küsima|helistama|tuletama|uurima|kirjutama))(?!\p{L})/giu,
  },
  {
    rule: 'ignored/no-answer',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:keegi|te|teie|teilt|telefonile|telefon|kirja\p{L}*|kirjale|mulle|meile|teil|inimene|inimest|miks).{0,22}(?<!\p{L})(?:ei|pole).{0,16}(?<!\p{L})(?:vasta(?:ta|tud|nud|te)?|reageeri\p{L}*|reageerinud|helista(?:nud|tud)?|vastand)(?!\p{L})|(?:vastust|vastuseid|vastused|tagasikõnet|tagasisidet|reaktsiooni|teadet|kõnet).{0,12}(?<!\p{L})(?:ei\s+ole|pole|puudu\p{L}*|null|mitte|ei\s+mingit|ei\s+tule\s+(?:ega|ikka)|ei\s+tulnud|ei\s+saanud|ei\s+saa|ei\s+saabu\p{L}*|ka\s+mitte)(?!\p{L})|(?:ei\s+ole|ei\s+saa|ei\s+saanud|ei\s+tule|pole|null|mitte|ühtegi|ühtki|ainsatki|mingit|mingisugust).{0,18}(?<!\p{L})(?:kõnet|vastust|vastuseid|vastuseta|tagasikõnet|reaktsiooni|elumärki|teadet|vihjeta)(?!\p{L})|vastuseta|vastamata|(?:pöördumis\p{L}*|kirja\p{L}*|küsimus\p{L}*).{0,10}(?<!\p{L})(?:ei\s+reageerita|eiratakse|jäi\s+vastus\p{L}*)|(?:kirju|kirja|kirjadele).{0,6}(?<!\p{L})ei\s+(?:loe|vasta)|(?:keegi|te|nad)\s+ei\s+(?:kuula|kuule|loe|kuulanud)(?!\p{L})|(?:ei|mitte)\s+(?:sõnagi|sõnakestki|piiksugi|kippu|mõhkugi)|(?:pole|ei\s+ole).{0,12}(?<!\p{L})(?:kuulda|sõnagi|piiksugi)(?!\p{L})|kippu\s+ega\s+kõppu|piiksugi|teist.{0,8}(?<!\p{L})(?:pole|ei\s+ole).{0,8}(?<!\p{L})(?:midagi|kuulda|sõnagi))/giu,
    unless:
      /(?<!\p{L})(?:avariinumbr\p{L}*|kui\s+(?:\p{L}+\s+){1,4}ei\s+helista|kui\s+vastus\p{L}*|timeout|gaasi\p{L}*|küsimusele$|loetud|(?:ma|me)\s+ei\s+(?:jõudnud|vastanud|saanud))|pea\s+vastama|vaja|klaviatuur\p{L}*|uksekell\p{L}*|server\p{L}*|driver\p{L}*|küsitlus\p{L}*|küsitlusele|nupu\p{L}*|kiiret|vajutus\p{L}*|muidu\s+te\s+ei|kahju\s+ei|nõustaja\s+viga|naaber|ema\s+ei/giu,
  },
  {
    rule: 'ignored/silence',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:täielik|haud|ainult|surma|totaalne|teie\s+poolt|päeva|nädalat|nädal|aega|aga|ja\s+siis|kord\s+on|kuu).{0,12}(?<!\p{L})(?:haud|surma)?vaikus(?:t)?(?!\p{L})|haudvaikus|(?:tummfilm|elumär|musta\s+auku|musta\s+auk)\p{L}*|(?:räägin|räägiks|rääkida|kirjutan|kirjutaks).{0,8}(?<!\p{L})(?:nagu\s+)?.{0,6}(?<!\p{L})seinaga|nagu.{0,10}(?<!\p{L})(?:vastu\s+)?seina(?:ga)?(?!\p{L})|telefon\p{L}*.{0,6}(?<!\p{L})(?:kutsub|ainult\s+kutsub)|kutsub\s+tühja|kutsub,?.{0,12}(?<!\p{L})(?:siis|katke|keegi)|(?:ei\s+võta|ei\s+tõsta|võta).{0,8}(?<!\p{L})(?:toru|telefoni)(?!\p{L})|toru\s+ei\s+(?:võta|tõsta)|(?:ei\s+saa|pole\s+võimalik|võimatu).{0,15}(?<!\p{L})kätte(?:\s+saada)?(?!\p{L})|(?:räägin|suhtlen|vestlen|saan).{0,12}(?<!\p{L})(?:ainult\s+)?robot(?:i|iga|ivastus\p{L}*)|ainult\s+automaatvastus\p{L}*)|^\P{L}*(?:haud)?vaikus\P{L}*$/giu,
    unless:
      /(?<!\p{L})(?:rahu|imeline|avarii\p{L}*|keelatud|kas\s+sa(?!\p{L})|ema\s+ei|pole\s+enam|paki|raha\s+kätte)/giu,
  },
  {
    rule: 'ignored/promised',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:lubasi?te|lubati|lubas|pidite|pidi|pidid).{0,50}(?<!\p{L})(?:helista|vasta|ühendust|teada|tagasi|tulema)\p{L}*.{0,40}(?<!\p{L})(?:ei|pole|vaikus|möödas|ikka|täna\s+on)(?!\p{L}))/giu,
    unless: /(?<!\p{L})(?:sobib|aitäh|tänan)/giu,
  },
  {
    rule: 'ignored/promised-once',
    aspect: 'no-callback',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:lubasite|lubati|pidite|keegi\s+pidi).{0,40}(?<!\p{L})(?:helista|vasta|ühendust|teada\s+an|tagasi)\p{L}*)/giu,
    unless: /(?<!\p{L})(?:sobib|aitäh|tänan|tänud|jääb\s+nii|kas\s+jääb|homme\s+tulema)/giu,
  },
  {
    rule: 'ignored/waiting',
    aspect: 'too-slow',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:oota(?:n|me|nud|sin|sime|s)(?!\p{L}).{0,30}(?<!\p{L})(?:juba|nädal|nädalat|kuud|kuu\s+aega|päeva|tundi|tund|minutit|liiga|piisavalt|igavik)\p{L}*|juba.{0,30}(?<!\p{L})(?:ootan|oodanud|ootame)(?!\p{L})|(?:teist|kolmandat|neljandat|viiendat|kuuendat|\d+\.)\s+(?:päeva|nädalat|kuud|tundi).{0,10}(?<!\p{L})(?:ootan|ootame|juba|oodanud|ootel)|(?:kui\s+)?kaua\s+(?:veel\?|ma\s+pean|me\s+peame|peab|pean|peame|see\s+veel)|kaua\s+võtab|millal.{0,10}(?<!\p{L})(?:te|ma|keegi|me).{0,15}(?<!\p{L})(?:ükskord|lõpuks|kavatsete|viimaks)|(?:nädal|nädalat|kuu|kuud|päeva|tundi|aega).{0,12}(?<!\p{L})(?:ja|ning|aga|kuid|,)\s+(?:ei|mitte|ikka|null|ainult|ühtegi|vaikus)(?!\p{L})|(?:\d+|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|mitu)\s+(?:kirja|kõnet|e-kirja|sõnumit|meili|piletit|korda\s+helistanud)(?!\p{L})\s?,?.{0,20}(?<!\p{L})(?:null|mitte|ei|vaikus|vastus\p{L}*)(?!\p{L})|(?:kirjutasin|küsisin|saatsin|esitasin|palusin|helistasin|makstud).{0,60}(?<!\p{L})(?:täna\s+on|nüüd\s+on|praegu\s+on|täna\s+\d|on\s+möödas|möödas|ja\s+ei\s+midagi|ei\s+midagi|ja\s+vaikus)(?!\p{L})|(?:nädal|kuu|päeva|nädalat|tundi|kuud).{0,4}(?<!\p{L})(?:on\s+)?(?:ammu\s+)?möödas|möödas.{0,8}(?<!\p{L})(?:on\s+)?(?:juba\s+)?(?:\d+|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|mitu)|(?:tähtaeg|lubatud\s+aeg)\p{L}*.{0,30}(?<!\p{L})möödas|oota(?:n|nud|me)\s+(?:juba\s+)?(?:jaanuarist|veebruarist|märtsist|aprillist|maist|juunist|juulist|augustist|septembrist|oktoobrist|novembrist|detsembrist)|(?:kolmas|neljas|viies|kuues|mitmes)\s+päev\s+vaikust|tund\s+aega.{0,8}(?<!\p{L})oodanud|(?:nädalat|kuud|päeva)\s+(?:ei\s+)?tummfilmi)/giu,
    unless:
      /(?<!\p{L})(?:okei|siis|olgu|hea\s+küll|hästi|põnevus\p{L}*|huviga|rõõm\p{L}*|kauem,\s+aga|kiire\s+teenindus|rahulikult|pole\s+(?:kiire|hullu)|kas\s+kellaaeg|töökorras|garantii\p{L}*|hea\s+meelega)/giu,
  },
  {
    rule: 'ignored/waiting-some',
    aspect: 'too-slow',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:kuust|aastast|alguse|algusest|jaanuarist|veebruarist|märtsist|aprillist|maist|juunist|juulist|augustist|septembrist|oktoobrist|novembrist|detsembrist|esmaspäevast|hommikust|suvest|sügisest|kevadest|talvest)\s+(?:saadik|saati|alates)|(?:\d+|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|mitu)\s+sõnumit|jätnud.{0,12}(?<!\p{L})sõnumi\p{L}*|(?:kaks|kolm|mitu|neli|viis)\s+korda\s+küsitud|vastuseks.{0,10}(?<!\p{L})(?:tuleb|tuli|saan).{0,10}(?<!\p{L})(?:iga|ainult|sama|alati)\p{L}*|(?:ootan|ootame|oodanud|ootasin|ootame).{0,30}(?<!\p{L})(?:(?:\d+|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|mitu)|terve|kaua|veel|päeva|nädal|kuu)\p{L}*.{0,12}(?<!\p{L})(?:päeva|nädalat|kuud|tundi|nädal|kuu|aega)?|(?:(?:\d+|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme|mitu)|nädal|kuu)\s+(?:päeva|nädalat|kuud|aega)\s+(?:tagasi|juba).{0,40}(?<!\p{L})(?:palusin|küsisin|kirjutasin|saatsin|esitasin|tellisin|teatasin|helistasin)|(?:palusin|küsisin|kirjutasin|saatsin|esitasin|teatasin|helistasin)(?!\p{L}).{0,30}(?<!\p{L})(?:nädal\s+tagasi|nädalat\s+tagasi|päeva\s+tagasi|kuu\s+tagasi|kuud\s+tagasi|eelmisel\s+nädalal|eelmisel\s+kuul|esmaspäeval|teisipäeval|kolmapäeval|jaanuaris|veebruaris|märtsis|aprillis|mais|juunis|juulis|augustis|septembris|oktoobris|novembris|detsembris)|(?:kas\s+)?(?:ma\s+)?(?:peaks|pean).{0,10}(?<!\p{L})ise.{0,12}(?<!\p{L})(?:midagi|helista|tegema)\p{L}*|(?:seisus|staatus|olek|menetluses|töötlemisel|koostamisel|kinnitamisel).{0,30}(?<!\p{L})(?:alates|juba|seisnud|nädal|kuu|päev|\d)\p{L}*|(?:telefon|liin|number)\p{L}*.{0,20}(?<!\p{L})(?:kinni|hõivatud|katkes|katkeb|järjekor|muusika)\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|põnev\p{L}*|huviga|kas\s+saaks|rahulikult|okei|hästi|kuidas|lisan|palun\s+muut\p{L}*|pole\s+kiire|sobib|garantii\p{L}*)/giu,
  },
  {
    rule: 'ignored/chasing-it',
    aspect: 'chasing',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:ikka|endiselt|siiani|ikka\s+veel).{0,8}(?<!\p{L})(?:ootan|ootame|ootel)|(?:ootan|ootame).{0,6}(?<!\p{L})(?:ikka|endiselt|siiani)|vastake.{0,12}(?<!\p{L})(?:ükskord|lõpuks|kasvõi|kas\s+või|palun\s+ükskord)|(?:andke|anna).{0,12}(?<!\p{L})(?:elumärk|teada,\s+kas\s+keegi)|(?:oleksin|oleksime)\s+tänulik\p{L}*,?\s+kui.{0,25}(?<!\p{L})(?:vasta|leia|lõpuks)\p{L}*|(?:ehk|äkki|kas\s+keegi)\s+leia(?:te|b|ks)?.{0,20}(?<!\p{L})(?:hetke|aega|minuti|mahti)|automaatvastus\s+tuli|hüüan\s+tühja|olen\s+piisavalt\s+oodanud|kas.{0,15}(?<!\p{L})(?:mingit|on\s+mingit).{0,8}(?<!\p{L})(?:edasiminekut|uudist|vastust)|(?:küsin|kirjutan).{0,8}(?<!\p{L})(?:üle|uuesti),?.{0,10}(?<!\p{L})(?:sest|kuna|kuid|ja|:)|(?:küsin\s+uuesti,\s+sest|tuletan.{0,20}(?<!\p{L})meelde)|kui\s+te.{0,12}(?<!\p{L})nii\s+tihti)/giu,
    unless: /(?<!\p{L})(?:kui\s+sobib|aega\s+leiate,\s+vast)/giu,
  },
  {
    rule: 'ignored/anybody',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kas\s+(?:keegi|te|teil|seal|minu|mu|kes|teie).{0,22}(?<!\p{L})(?:üldse|ometi|ükskord)(?!\p{L})|kas\s+(?:seal|keegi|seda).{0,22}(?<!\p{L})(?:elab|seal|loeb|kuulab|kuuleb|vastab|olemas|tegele(?:b|takse)|istub)(?!\p{L})\s?(?:ka|vä|selle|üldse|mind)?|(?:on|kas)\s+(?:seal|siin).{0,6}(?<!\p{L})(?:keegi|kedagi)|hall?oo\p{L}*[\s+,?!.]+.{0,5}(?<!\p{L})(?:keegi|kas|vastake|kuulete|ootan|inim)\p{L}*|(?:tekib\s+küsimus|huvitav),\s+kas.{0,30}(?<!\p{L})(?:avate|loete|loeb|tegele)\p{L}*|kas\s+te.{0,20}(?<!\p{L})(?:loete|avate|kavatsete)(?!\p{L}).{0,20}(?<!\p{L})(?:vasta|kirju|seda|mu|kirja|postkast|üldse)\p{L}*|kas\s+(?:ma|me).{0,12}(?<!\p{L})(?:räägin|kirjutan|suhtlen).{0,10}(?<!\p{L})robot\p{L}*|kas\s+(?:ma|me)\s+(?:saan\s+|saame\s+)?kunagi.{0,12}(?<!\p{L})vastus\p{L}*|miks\s+(?:te|keegi|mulle|meile).{0,10}(?<!\p{L})ei\s+vasta\p{L}*)|^\P{L}*h?all?ooo\p{L}*\P{L}*$/giu,
    unless: /(?<!\p{L})(?:oska\p{L}*\s+aidata|kuulda\s+on|pildi|rõõm\p{L}*|teile\s+vastu,\s+kui)/giu,
  },
  {
    rule: 'ignored/unheard',
    aspect: 'unheard',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:mind|meid|mu\s+kirju|minu\s+küsimus\p{L}*|klient\p{L}*).{0,12}(?<!\p{L})(?:ei\s+kuulata|ei\s+kuula|ignoreeri\p{L}*|eira\p{L}*|unusta\p{L}*|ei\s+võeta)|(?:ignoreeri|eira)(?:te|takse|tud|tuna)(?!\p{L})|(?:unustasite|unustate|jätsite).{0,15}(?<!\p{L})(?:mu|mind|meid|mu\s+asja|hätta|ripakile|üksi|ära)(?!\p{L})|olete.{0,10}(?<!\p{L})unustanud|(?:mind|meid|mu).{0,10}(?<!\p{L})(?:jäeti|jäetakse|jäetud).{0,10}(?<!\p{L})(?:üksi|hätta|ootele|ripp)|(?:jooksutate|jooksutatakse|põrgatate|pallitate|lükatakse|saadetakse|suunatakse|suunavad|suunab).{0,35}(?<!\p{L})(?:teise|edasi|vahet|ringi|ukse)|(?:keegi|te)\s+ei.{0,10}(?<!\p{L})(?:aita|tegele|tule|võta\s+vastutust)(?!\p{L})|pole\s+tema\s+(?:asi|teema|osakond)|(?:midagi|keegi|mitte\s+midagi)\s+(?:pole|ei\s+ole|ei).{0,12}(?<!\p{L})(?:tehtud|toimu|toimunud|tegele|tegelenud|liigu|liikunud|juhtunud)(?!\p{L})|(?:asi|taotlus|pöördumine|avaldus|menetlus).{0,8}(?<!\p{L})(?:ei\s+liigu|seisab|tolmab|on\s+seisma)|(?:uimerda|venita)(?:te|takse|b)(?!\p{L})|(?:ei|mingit|null).{0,8}(?<!\p{L})edasiminekut|mitte\s+keegi.{0,15}(?<!\p{L})(?:ei\s+öelnud|ei\s+tulnud|ei\s+vasta))/giu,
    unless:
      /(?<!\p{L})(?:kahjuks.{0,10}(?<!\p{L})naljast|tuppa|aita\s+mul\s+enam|pole\s+vaja|korras|märguandeid|kuidas)/giu,
  },
  {
    rule: 'ignored/no-sign',
    aspect: 'no-callback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:\p{L}+st\s+vaikus|viisakas\s+vaikus|vaikus\s+on(?!\s+(?:imeline|mõnus|öörahu))|kirjale\s+vaikus|kirjakastis\s+kaja|vaikib\s+teie|teie\s+(?:pool\s+)?vaikite|vaikib\s+\p{L}+\s+inimene|elumärki\p{L}*|kuulajat\s+ei|minuga\s+ei\s+räägi\s+keegi|ei\s+tule\s+ega\s+tule|\p{L}*telefonil\s+(?:on\s+)?(?:ainult\s+)?(?:lindistus|muusika)|automaattea\p{L}*|jääb\s+(?:\p{L}+\s+)?(?:riiulile|sahtlisse)|viskas\s+toru|olen\s+vist\s+järjekorras|teilt\s+(?:aga\s+)?mitte\s+(?:ükski|midagi|sõnagi|ridagi)|täna\s+on\s+sellest\s+(?:\p{L}+\s+)?(?:päeva|nädal|nädalat|kuu|kuud)|(?:puhkusel|koolitusel|haige),\s+(?:siis|tema|asendaja)\s+(?:\p{L}+\s+){0,3}(?:puhkusel|koolitusel|haige)|olete\s+kulutanud\s+\p{L}+\s+(?:nädalat|kuud|päeva)|nüüd\s+on\s+(?:juba\s+)?nädal\s+\d+|(?:kas\s+)?(?:see\s+)?võimalus\s+saabub|elus\s+inimene\s+või|ei\s+loe\s+(?:siin\s+|seal\s+)?keegi|kirjutasin\s+\p{L}+l,\s+kirjutasin|palusin\s+viisakalt,\s+siis|helistasin\s+\p{L}+l,\s+\p{L}+l\s+ja\s+nüüd|kutsub\s+\p{L}+\s+minutit|kuulda\s+ega\s+näha|loetakse,\s+aga\s+(?:keegi\s+)?ei\s+vasta)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:aitäh|tänan|tänud|suurepära\p{L}*\s+teenin\p{L}*|lahe|imeli\p{L}*|viis\s+tärni|soovitan|väga\s+rahul|öörahu|puhkus\p{L}*\s+oli|imelin|mõnus|kaitseb|mürata|spordi|summuti)/giu,
  },
];

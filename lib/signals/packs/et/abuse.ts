import type { Pattern } from '../../pattern.ts';

/** Estonian: insults aimed at the representative or the company, not at the product (R28, R30). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olete|oled|te|sa|sina|teie|kuradi|paras)\s+(?:\p{L}+\s+){0,4}(?:idioo(?:t|did|di)|loll(?:id|akas|akad|pea|pead)?|debiilik(?:ud)?|tola(?:d)?|petis(?:ed)?|pettur(?:id)?|varga(?:d|mbad)|varas|valetaja(?:d)?|sitapea(?:d)?|tõpra(?:d|s)?|lojus(?:ed)?|värdja(?:d|s)?|kloun(?:id)?|ajukääbik(?:ud)?|sead|siga|lambad|haige\s+peaga|rumal(?:ad)?)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:ei\s+ole|pole)\s+(?:\p{L}+\s+){0,2}(?:loll|rumal|idioo)|(?<!\p{L})(?:rumal|loll)\s+küsimus|(?<!\p{L})(?:ei\s+ütle|kirjutas\s+mulle|öeldi\s+mulle|ütles\s+mulle|kuidas\s+teatada|sõimas\s+teid|vabandan|vabandust)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/are-you-stupid',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:oled\s+sa|olete\s+te|kas\s+(?:te|sa)\s+(?:olete|oled)|kas\s+seal\s+on)\s+(?:\p{L}+\s+){0,3}(?:loll(?:id|akas|akad)?|idioo(?:t|did)|hullu(?:d|ks)?|peast\s+(?:segi|soojad?)|debiilik(?:ud)?|rumal(?:ad)?)/giu,
  },
  {
    rule: 'abuse/shut-up',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:pea(?:ge)?\s+lõuad|lõuad\s+pidada|suu\s+kinni|jää(?:ge)?\s+vait|käi(?:ge)?\s+(?:perse|persse|kuradile|pekki|munni)|mine(?:ge)?\s+(?:perse|persse|kuradile|pekki)|tõmba(?:ke|ge)?\s+uttu)(?!\p{L})/giu,
    unless: /(?<!\p{L})suu\s+kinni\s+hoida/giu,
  },
  {
    rule: 'abuse/crook-company',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:petu(?:firma|skeem|ettevõte|kari)|petiste\s+(?:kamp|firma|kari)|petturite\s+(?:kamp|firma)|varaste\s+(?:kamp|firma)|lollide\s+(?:kamp|kari))(?!\p{L})/giu,
  },
  {
    rule: 'abuse/incompetent-you',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:täiesti|täielikud?|absoluutselt)\s+(?:ebapädevad?|saamatud?|võimetud?|ajuvabad?)\s+(?:\p{L}+\s+)?(?:inimesed|klienditeenindaja\p{L}*|tüüp|seltskond|teenindajad?)/giu,
  },
  {
    rule: 'abuse/bare',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kas\s+(?:teil|sul|seal)\s+(?:\p{L}+\s+){0,2}aju(?:sid|d)?\s+(?:\p{L}+\s+)?on|(?:lollpead|debiilikud|idioodid|petised\s+ja\s+vargad|lollakad)(?=\s+olete|\W\p{L}*$)|te\s+olete\s+(?:\p{L}+\s+){0,2}(?:idioodid|petturid|vargad|debiilikud|lollid))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:pole|ei\s+ole|vabandan|vabandust)(?!\p{L})/giu,
  },
  {
    rule: 'abuse/insult',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:te|teie|sa|sina|olete|oled|täielikud|igavesed|kuradi|ühed|teiesugused|sihuke|sellised|kõik|mölakas|su\s+kolleeg)(?!\p{L}).{0,28}(?<!\p{L})(?:idioo|debiil|imbetsill|lollpea|loll(?:id|e)?(?!\p{L})|lollaka|tola|käpard|jobu|oina|mölak|mats(?:id)?(?!\p{L})|tropp|trop[ip]|tolvan|tolgus|tohman|lontru|lurjus|värdja|tõbra|tõpra|kaabak|sulid|suli|pettur|petise|petis|varas(?!\p{L})|vargad|röövl|valetaja|vereimej|parasii|kaan[id]|rotid(?!\p{L})|sead(?!\p{L})|siga(?!\p{L})|lambapea|puupea|tainapea|ajukääbik|ajuvaba|ahvid(?!\p{L})|kloun|tuhvlid|juhm|haige\s+peaga|päriselt\s+haiged|segased|kurjategij|silmakirja|kuri\s+nõid|vana\s+mõrd|raip|raisad|sitapea|munn|türapea|sindrinah|kelm|pätt|pätid|laiskvorst|saamatu|oskamatu|kasutu(?!s)|nullid|null(?!\p{L})|nuhtlus|mõttetu|nõmedad|inimkonna)\p{L}*|(?:idioodid|lollid|lollakad|debiilikud|käpardid|jobud|mölakad|petised|petturid|vargad|sulid|tolvanid|raisad|lurjused|värdjad|valetajad|kurjategijad|parasiidid|kaabakad|tropid|tolgused|kaanid|nullid|idioot|lollpead|matsid)(?:\s+(?:olete|oled|seal|sellised|kõik|te|kes)|\P{L}*$)|,\s+(?:raisad|idioodid|lurjused|tolvanid|kuradi\s+\p{L}+|lollid|jobud|sulid|vargad|petised|tohman|tuhvlid|armas\s+idioot|kaanid)|(?:lollide|idiootide|petiste|petturite|varaste|debiilikute|sulide|pättide|lollakate|käpardite|klounide|röövlite)\s?.{0,4}(?<!\p{L})(?:kamp|kari|firma|pesa|parv|bande|maa|rühm|büroo|demaa)\p{L}*|(?:kamp|kari)\s+(?:lolle|idioote|käpardeid|petiseid|vargaid|ahve)|(?:petu|suli|röövli|lolli|kelmi|klouni)(?:firma|kari|kamp|parv|kamp|demaa)|suli\s+firma|mõttetu\s+kamp|nii\s+(?:lolle|rumalat|tuima|juhmi|rumalaid|saamatut)\s+(?:inime|teeninda)\p{L}*|(?:loll|juhm|tuim|tuimad|lollim|saamatu|tühi|rumal)(?:id|ad)?\s+(?:nagu|kui)(?!\p{L})|(?:aju|ajusid|ajurakk|ajurakku|mõistus|mõistust)(?!\p{L}).{0,15}(?<!\p{L})(?:ikka|on|kodus|kahe\s+peale|ollagi|pole|ei\s+ole|peas)|(?:sul|teil).{0,12}(?<!\p{L})(?:pole|ei\s+ole|üks).{0,8}(?<!\p{L})(?:aju|mõistus)\p{L}*|ajurakk|peast\s+soe|peast\s+segi|kas\s+te.{0,15}(?<!\p{L})(?:päris\s+|peast\s+)?(?:lollid|segased|hullud|haiged)|(?:minu\s+|mu\s+)?(?:koer|kass|ahv|lauajalg|vanaema\s+kass).{0,15}(?<!\p{L})(?:on\s+targem|vastaks|saaks|teeks)\p{L}*|kes\s+(?:sind|teid|sellise).{0,8}(?<!\p{L})tööle\s+võttis|(?:sa)\s+valetad(?!\p{L})|valetate\s+nagu|(?:ei\s+kõlba|ei\s+oska).{0,15}(?<!\p{L})(?:millekski|kuhugi|isegi|lugeda\s+ega|kinni\s+hoida)\p{L}*|(?:tõstke|liigutage).{0,15}(?<!\p{L})tagumik\p{L}*|häbiplekk\p{L}*|inimkonna\s+põhi|hullumajast|(?:oskamatud|saamatud|mõttetud|kasutud|haige\s+peaga|ajuvabad|võimetud).{0,8}(?<!\p{L})(?:inimesed|olevused|tolad|töötajad)|eit,\s+kes)|^\P{L}*(?:õnnetud\s+|täielikud\s+|kuradi\s+|vanad\s+|igavesed\s+|mõttetud\s+|täiesti\s+|tõelised\s+|laisad\s+)?(?:idioodid|lollid|lollakad|debiilikud|tolad|käpardid|jobud|oinad|mölakad|mölakas|matsid|tropid|tolvanid|tolgused|tohmanid|lontrused|lurjused|värdjad|tõprad|kaabakad|sulid|petturid|petised|vargad|valetajad|vereimejad|parasiidid|rotid|sead|lambapead|puupead|tainapead|ajukääbikud|klounid|klouniparv|raiped|raibe|sitapead|munnid|türapead|sindrinahad|kelmid|pätid|pätikamp|laiskvorstid|mafioosod|röövlid|saamatud|kasutud)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:nimekir\p{L}*|tehke\s+\p{L}+st|vabandan|tegid|peate\s+mind|lollus\p{L}*|nimeline|käpard\s+olen|siinpool|dostojevski|närisid|viisid|varga\s+käest|politsei|avaldus\p{L}*|ise\s+(?:loll|idioot)|ma\s+olin|olin\s+ise|olen.{0,10}(?<!\p{L})(?:vist\s+|ikka\s+)?(?:loll|juhm|idioot|käpard|saamatu)|tundsin|tunnen\s+end|(?:ei\s+ole|pole).{0,10}(?<!\p{L})(?:loll|rumal|idioo|üldse)\p{L}*|loll\s+küsimus|rumal\s+küsimus|sõimas|sõimab|kirjutas\s+mulle|öeldi\s+mulle|kuidas\s+teatada|kuidas.{0,12}(?<!\p{L})petturi\p{L}*|viisid\s+mu|varastati|helistasid\s+mulle|raamat\p{L}*|mäng\p{L}*|film\p{L}*|pilet\p{L}*|petukiri\p{L}*|naaber\s+on|printer|masin|koer\s+on\s+haige|palju\s+õnne|väga\s+targad|ahvide|kuldsed|lahe|hullult|viis\s+tärni|segased\?!|see\s+on\s+juba\s+ilus|😍|tasuta|kiitus\p{L}*|vabandust|meie\s+kassi|lammaste|toit|kloun\s+tuleb|ei\s+ütle,\s+et|😍|😂|laps\s+kutsus)/giu,
  },
  {
    rule: 'abuse/called',
    strength: 'explicit',
    match: /^\P{L}*(?:tola|tropp|loll|idioot|puupea|juhm|jobu|mölakas|oinas|tohman),/giu,
  },
  {
    rule: 'abuse/go-away',
    aspect: 'aggression',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:pea|pidage|pidagu).{0,8}(?<!\p{L})(?:oma\s+)?(?:lõuad|lõuga|suud)(?!\p{L})|suu\s+kinni\P{L}*$|ole\s+vait|olge\s+vait|(?:käi|käige|mine|minge|kasi|kasige|kao|kaduge|kerige|tõmba|tõmmake|tõmmaku).{0,8}(?<!\p{L})(?:kuu\s+peale|kuradile|põrgu|põrgusse|perse|persse|p\*rse|per\*+e|pekki|minema|uttu|munni|oma\s+jutuga)\p{L}*|(?:imege|ime).{0,8}(?<!\p{L})(?:mu|mul|munni|vorsti)\p{L}*)/giu,
    unless: /(?<!\p{L})(?:kuidas|kinni\s+hoida|müügile|reisile|keegi)/giu,
  },
  {
    rule: 'abuse/hard-words',
    aspect: 'aggression',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:lollakas|idiootlik|debiilne|ajuvaba|rumal|lollus)(?!\p{L}).{0,20}(?<!\p{L})(?:teie|poliitika|reegel|süsteem|vastus|otsus)\p{L}*|(?:lapsik|saamatu|ebapädev|võhiklik)(?:ud|ad|us)?(?!\p{L}).{0,20}(?<!\p{L})(?:teie|klienditug|teenindaja|töötaja|inimesed|olete)\p{L}*|õppige.{0,8}(?<!\p{L})(?:lugema|tööd|kirjutama)|mine\s+õpi|häbi\s+sul)/giu,
    unless: /(?<!\p{L})(?:minu\s+lollus|ise|vabandust)/giu,
  },
  {
    rule: 'abuse/name-calling',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:luuser|puunui|nolk|nolgi|väljapressija|päevavaras|päevavarga|küündimatu|tohman|juhm|jobu|tõbras|tõpra|mölak|pätt|päti|joodik|laiskvorst|lollaka|tropp|tropi|tola|käpard|sulid|suli|kaabaka|lurjus|valevorst|ülbik|jõhkard|tolgus|puupea|tainapea|kretiin|idioo|debiil|ajukääbi|lambapea|eesel|eesli|lontrus|röövli|röövel|petis|pettur)\p{L}*\s+(?:oled|olete)(?:\s+(?:te|sa|ise|teie|sina))?|(?:te|teie|sa|sina)\s+(?:luuser|puunui|nolk|nolgi|väljapressija|päevavaras|päevavarga|küündimatu|tohman|juhm|jobu|tõbras|tõpra|mölak|pätt|päti|joodik|laiskvorst|lollaka|tropp|tropi|tola|käpard|sulid|suli|kaabaka|lurjus|valevorst|ülbik|jõhkard|tolgus|puupea|tainapea|kretiin|idioo|debiil|ajukääbi|lambapea|eesel|eesli|lontrus|röövli|röövel|petis|pettur)\p{L}*(?=\s*[!,.])|(?:ahne|ahnet|ahnete|küündimatu\p{L}*|võimetu\p{L}*|laiskade|nolkide|alatu\p{L}*)\s+(?:\p{L}+\s+){0,2}(?:kamp|kampa|kari|karja|punt|punti|jõuk|jõuku)|(?:on|oli|olete|oled)\s+(?:küll\s+|üks\s+|ikka\s+|puhta\s+|paras\s+|täielik\p{L}*\s+|igavene\p{L}*\s+|kriminaalne\s+|täpselt\s+|sama\s+suur\p{L}*\s+){1,4}(?:luuser|puunui|nolk|nolgi|väljapressija|päevavaras|päevavarga|küündimatu|tohman|juhm|jobu|tõbras|tõpra|mölak|pätt|päti|joodik|laiskvorst|lollaka|tropp|tropi|tola|käpard|sulid|suli|kaabaka|lurjus|valevorst|ülbik|jõhkard|tolgus|puupea|tainapea|kretiin|idioo|debiil|ajukääbi|lambapea|eesel|eesli|lontrus|röövli|röövel|petis|pettur)\p{L}*|sama\s+suur\p{L}*\s+(?:luuser|puunui|nolk|nolgi|väljapressija|päevavaras|päevavarga|küündimatu|tohman|juhm|jobu|tõbras|tõpra|mölak|pätt|päti|joodik|laiskvorst|lollaka|tropp|tropi|tola|käpard|sulid|suli|kaabaka|lurjus|valevorst|ülbik|jõhkard|tolgus|puupea|tainapea|kretiin|idioo|debiil|ajukääbi|lambapea|eesel|eesli|lontrus|röövli|röövel|petis|pettur)\p{L}*|(?:kriminaalne|igavene)\s+(?:luuser|puunui|nolk|nolgi|väljapressija|päevavaras|päevavarga|küündimatu|tohman|juhm|jobu|tõbras|tõpra|mölak|pätt|päti|joodik|laiskvorst|lollaka|tropp|tropi|tola|käpard|sulid|suli|kaabaka|lurjus|valevorst|ülbik|jõhkard|tolgus|puupea|tainapea|kretiin|idioo|debiil|ajukääbi|lambapea|eesel|eesli|lontrus|röövli|röövel|petis|pettur)\p{L}*|ise\s+(?:luuser|puunui|nolk|nolgi|väljapressija|päevavaras|päevavarga|küündimatu|tohman|juhm|jobu|tõbras|tõpra|mölak|pätt|päti|joodik|laiskvorst|lollaka|tropp|tropi|tola|käpard|sulid|suli|kaabaka|lurjus|valevorst|ülbik|jõhkard|tolgus|puupea|tainapea|kretiin|idioo|debiil|ajukääbi|lambapea|eesel|eesli|lontrus|röövli|röövel|petis|pettur)\p{L}*\s+ja\s+(?:luuser|puunui|nolk|nolgi|väljapressija|päevavaras|päevavarga|küündimatu|tohman|juhm|jobu|tõbras|tõpra|mölak|pätt|päti|joodik|laiskvorst|lollaka|tropp|tropi|tola|käpard|sulid|suli|kaabaka|lurjus|valevorst|ülbik|jõhkard|tolgus|puupea|tainapea|kretiin|idioo|debiil|ajukääbi|lambapea|eesel|eesli|lontrus|röövli|röövel|petis|pettur)\p{L}*|teie\s+\p{L}{3,25}\s+on\s+(?:nii\s+|lihtsalt\s+|täiesti\s+)?(?:julm|loll|rumal|ülbe|juhm|laisk|tuim|alatu|nahaalne|jõhkard)|(?:sa|te)\s+oled?t?e?\s+nii\s+(?:juhm|loll|rumal|tuim|saamatu)\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:ma\s+ise|olen|ma\s+olin|vist\s+ise|printer\p{L}*|koer|kass|film\p{L}*|raamat\p{L}*|mäng\p{L}*|kirjutas|sõimas\s+mind|nimetas\s+mind|ütles\s+mulle|ei\s+ole|pole|vabandan|kas|kuidas|aitäh)/giu,
  },
  {
    rule: 'abuse/cry',
    strength: 'explicit',
    match:
      /^\P{L}*(?:nolgid|väljapressijad|sulid|lontrused|röövlid|petised|petturid|vargad|kaabakad|idioodid|lollakad|käpardid|lurjused|pätid|mölakad|tolvanid|jobud|laiskvorstid|valevorstid)(?=\s*[!,.])/giu,
    unless: /(?<!\p{L})(?:film|mäng|raamat|näidend|tabati|varasta|murdsid)\p{L}*/giu,
  },
];

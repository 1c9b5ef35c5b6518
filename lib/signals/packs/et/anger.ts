import type { Pattern } from '../../pattern.ts';

/** Estonian: anger said in words (R26, R27); disappointment is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:olen|oleme|hakkan\s+saama)\s+(?:\p{L}+\s+){0,3}(?:vihane|vihased|maruvihane|raevus|tige|tigedad|pahane|pahased|marus|vihaseks)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ei|pole)\s+(?:\p{L}+\s+)?(?:ole\s+)?(?:\p{L}+\s+)?(?:vihane|pahane|tige|raevus)/giu,
  },
  {
    rule: 'anger/makes-me-mad',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:see|selline\s+\p{L}+|teie\s+\p{L}+)\s+(?:\p{L}+\s+)?(?:ajab|ajas)\s+(?:\p{L}+\s+){0,2}(?:vihale|hulluks|marru|raevu|närvi|kopsu\s+üle\s+maksa)(?!\p{L})/giu,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:nüüd\s+aitab|aitab\s+juba|aitab\s+küll|mul\s+(?:\p{L}+\s+){0,3}(?:kõrini|siiber)|mul\s+on\s+villand|kannatus\s+(?:\p{L}+\s+){0,2}(?:katke\p{L}*|otsas|lõppe\p{L}*|lõpe\p{L}*)|närvid\s+on\s+läbi|viimane\s+piisk)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:aitab\s+küll(?:\s+(?:see|sellest)\p{L}*\s+kogusest|,\s+(?:rohkem|aitäh|tänan))|ei\s+ole\s+kõrini|pole\s+kõrini|teie\s+pole\s+selles|reklaami(?:agen|kõne)\p{L}*)/giu,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:häbiväär(?:ne|selt)|häbematu(?:s)?|häbi\s+peaks|ennekuulmatu|skandaalne|väljakannatamatu|lubamatu(?!d)|(?:täiesti\s+|absoluutselt\s+)vastuvõetamatu|täielik\s+(?:jama|tsirkus|jant|kaos)|uskumatu\s+(?:jama|jultumus)|jultumus|naeruväärne|alla\s+igasugust\s+arvestust)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:pole|ei\s+ole)\s+(?:häbi|lubamatu)/giu,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kurat|kuradi(?:l|ma)?|raisk|perse|persse(?:s)?|perses|sitt|sita|sitaks|putsi|vittu|munn|türa)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kuradi|sitaks|kurat,?\s+kui)\s+(?:hea|hästi|lahe|äge|ilus|mõnus)|(?<!\p{L})(?:ma\s+ise|ise\s+(?:panin|sisestasin|unustasin|kustutasin)|unustasin|kui\s+hea|ma\s+olen|olen\s+ikka\s+loll)(?!\p{L})/giu,
  },
  {
    rule: 'anger/disappointed',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:pettunud|pettumus(?:t)?|pettumust\s+valmistav|frustreeri(?:v|tud)|rahulolematu|häiritud|nördinud|kehv\s+teenindus|halb\s+teenindus|nõme)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ei|pole)\s+(?:\p{L}+\s+){0,2}(?:pettunud|häiritud|rahulolematu|nördinud)/giu,
  },
  {
    rule: 'anger/enough-too',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:täiesti|absoluutselt|lihtsalt)\s+(?:vastuvõtmatu|lubamatu|uskumatu|jabur|naeruväärne|häbiväärne)|nii\s+(?:halba|kehva|jubedat)\s+(?:\p{L}+\s+)?(?:teenindust|teenust|suhtumist)|olen\s+(?:\p{L}+\s+)?(?:vihane|raevus|maruvihane)|täielik\s+(?:jama|häbi|sigadus))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:uskumatu(?:lt)?\s+(?:hea|kiire|tore)|pole\s+vihane)/giu,
  },
  {
    rule: 'anger/fed-up',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kopp\s+(?:on\s+)?(?:täiega\s+)?ees|kopp\s+ees|siiber|villand|kõrini)(?!\p{L})|(?:mõõt|karikas|kannatus|kannatuse|kannatust).{0,12}(?<!\p{L})(?:on\s+)?(?:täis|sai\s+täis|katke|lõppe|lõpp|otsas|tühjaks|enam\s+(?:ei\s+ole|pole))\p{L}*|(?:kannatust|jõudu|närve|sõnu).{0,12}(?<!\p{L})(?:enam\s+)?(?:ei\s+ole|pole|ei\s+jätku)|(?:ei\s+ole|pole).{0,8}(?<!\p{L})(?:enam\s+)?(?:kannatust|jõudu|närve|sõnu)(?!\p{L})|(?:närvid|närv|närvidele|närvi|hulluks|marru|vihale|raevu).{0,12}(?<!\p{L})(?:on\s+läbi|läbi|must|ajab|ajavad|käib|käite|viskab|mustaks|keema)(?!\p{L})|(?:ajate|ajab|ajavad|viite|viib|käite).{0,18}(?<!\p{L})(?:hulluks|närvi|vihale|marru|raevu|närvidele|harja|kopsu|kopsud|keema)(?!\p{L})|(?:veri|süda).{0,8}(?<!\p{L})(?:keeb|täis|läheb)|(?:kops|kopsu).{0,8}(?<!\p{L})üle\s+maksa|(?:maru|väga\s+|nii\s+|tõeliselt\s+|täiesti\s+)?(?:vihane|vihased|vihast|raevus|raevunud|tige|tigedad|marus)(?!\p{L}).{0,12}(?<!\p{L})(?:teie|selle|olen|oleme|on\s+leebe|et|ja\s+pettunud|ja\s+solvunud)|(?:olen|oleme|olin|olime|ma|nii|väga).{0,20}(?<!\p{L})(?:vihane|vaga\s+vihane|raevus|tige|pahane|marus|endast\s+väljas|nördinud|solvunud|vihast)(?!\p{L})|olõ\s+kuri|(?:viskas|viskab).{0,12}(?<!\p{L})(?:üle|kopa|närvi)|(?:nüüd\s+)?aitab\s+(?:naljast|juba|küllalt|jamast)|nüüd\s+on\s+küll\s+(?:kõik|mõõt)|ma\s+(?:juba\s+|kohe\s+|siin\s+)?(?:keen|karjun|plahvatan)(?!\p{L})|ei\s+jõua.{0,8}(?<!\p{L})(?:enam|rohkem)\P{L}*$|jõudu\s+enam|(?:lõpetage|jätke|katsuge).{0,12}(?<!\p{L})(?:see\s+|juba\s+|oma\s+)?.{0,8}(?<!\p{L})(?:lollitami|tsirkus|jama|jutt|venitami|nali|udujutt|nöökimi)\p{L}*)|^\P{L}*(?:nüüd\s+|mulle\s+|no\s+)?aitab\P{L}*$/giu,
    unless:
      /(?<!\p{L})(?:(?:ei|pole).{0,14}(?<!\p{L})(?:vihane|pahane|kõrini|tige|raevus|kuri)|kõrini\s+ulatuv\p{L}*|raamat\p{L}*|film\p{L}*|mäng\p{L}*|karikas\s+on\s+graveeritud|valitsuse\p{L}*|naine\s+on|peale\P{L}*\)|:\)|printer\s+on|klient\s+(?:oli|on|kirjutas)\p{L}*|boss\s+sai|keegi\s+oli|vabandust|vabandan|rohkem\s+infot|aitäh|tasus|leebe\s+hind|natuke\s+kuri|oli\s+just|heas\s+mõttes|tunnistan|alati\s+vihane|kassi\s+närvi|võetud|kas.{0,60}(?<!\p{L})või|soovib\s+lisada|muretsege|abikaasa\s+oli|ägestusin|hindan\s+teie)/giu,
  },
  {
    rule: 'anger/outrageous',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ennekuulmatu|skandaal|häbiväär|häbitu|häbematu|jultu|lugupidamatu|alandav|solvav|jõhker|vastik|õudne|kohutav|väljakannatamat|talumatu|vastuvõetamatu|vastuvõtmatu|lubamatu)(?:ne|lt|s|d|st|mus|nud|tu|t|lik|us|mise|te|se)?(?!\p{L}).{0,25}(?<!\p{L})(?:suhtumi|teenin|käitumi|on|tegu|jama|et|viis|lohak|kuidas|küsida|poolt|olukord|käsitl)\p{L}*|(?:see\s+on|täiesti|absoluutselt|lihtsalt|lausa|milline|täielik|nagu|kui|on).{0,8}(?<!\p{L})(?:ennekuulmatu|skandaal|häbiväär|häbitu|häbematu|jultumus|jultunud|lugupidamatu|alandav|solvav|väljakannatamatu|vastuvõetamatu|vastuvõtmatu|lubamatu|absurd|jabur|naeruväärne|ebanormaalne|kuritegelik)\p{L}*|(?:häbi|piinlik).{0,12}(?<!\p{L})(?:peaks|teil|olema|olgu|ja\s+häving|ei\s+ole|pole)|(?:täielik|paras|üks\s+suur|igavene|tõeline|mis).{0,6}(?<!\p{L})(?:jama|tsirkus|jant|kaos|läbikukkumine|pask|rämps|saast|sigadus|farss|nali|õudus)(?!\p{L})|(?:mis|mida).{0,4}(?<!\p{L})(?:jama\s+see\s+jälle|jama\s+te|kuradit|põrgut|kurat|v\*ttu|vittu|perset|pagan)\p{L}*|(?:saast|rämps|pask|prügi|pläust),?.{0,6}(?<!\p{L})(?:mitte|teenus|toode)\p{L}*|(?:all|alla|üle|ületab).{0,12}(?<!\p{L})(?:igasugu|arvestus|kriitika|piiri|piir)\p{L}*|uskumatu.{0,8}(?<!\p{L})(?:jama|jultumus|lohakus|ükskõiksus|käitumine|ülbus)|lihtsalt\s+uskumatu,|nii\s+(?:halba|halb|kehva|räpakat|lohakat|jubedat|ülbet).{0,15}(?<!\p{L})(?:teenin|teenus|töö|suhtumi|pole|asja)\p{L}*|(?:halvim|kehvem|kõige\s+kehvem|kõige\s+halvem|hullem|jubedam).{0,20}(?<!\p{L})(?:teenin|firma|teenus|ettevõte|kogemus|klienditug)\p{L}*|nii\s+ei.{0,12}(?<!\p{L})(?:saa\s+inim|saa\s+klien|kohelda|tehta|käituta|lähe|sobi)(?!\p{L})|see\s+ei\s+lähe\s+mitte|(?:kohtlete|koheldud|koheldakse|kohelda).{0,20}(?<!\p{L})(?:nagu|koera|prügi|inimes|mind|klienti)\p{L}*|(?:tunnen|tunneme).{0,15}(?<!\p{L})(?:petetu|lollita|alanda)\p{L}*|(?:teid|teil).{0,12}(?<!\p{L})(?:ei\s+huvita|ükskõik|suva|pohhui|ju\s+ükskõik)|mind\s+ei\s+huvita|(?:kas\s+te|te).{0,15}(?<!\p{L})(?:teete|ajate).{0,10}(?<!\p{L})(?:nalja|lolli)|kas\s+(?:see|te).{0,8}(?<!\p{L})(?:on\s+mingi\s+nali|peate\s+mind|saate\s+aru|teete\s+seda\s+meelega)|kas\s+tõesti\s+on|kelleks\s+te\s+mind|(?:toppige|pistke|sööge|pange).{0,20}(?<!\p{L})(?:endale|omale|ise\s+ära|sinna)|(?:ärge|jätke).{0,12}(?<!\p{L})(?:tulge\s+mulle|siin\s+udutage|see\s+jutt|oma\s+vabandus|valetage|ajage\s+jama|mängige)\p{L}*|mängite\s+lolli|peate\s+mind.{0,6}(?<!\p{L})lolliks|mis\s+mõttes(?!\p{L})|sõna\s+otseses\s+mõttes\s+häbi|kui\s+raske.{0,20}(?<!\p{L})(?:olla|saab|on|võib)|kaua\s+võib\P{L}*$|kaua\s+see\s+jama|jama.{0,8}(?<!\p{L})(?:kestab|lõppeb)|ma\s+vihkan(?!\p{L})|vihkan\s+teie|vastik\s+teenindus|jõledus|ülb(?:e|elt|us)(?!\p{L}))|^\P{L}*(?:häbitu|häbi|jultumus|absurd|jabur|skandaal|lubamatu|ennekuulmatu|uskumatu\s+jama)\P{L}*$/giu,
    unless:
      /(?<!\p{L})(?:parem\s+etendus|tuleme\s+kindlasti|laps|hea(?!\p{L})|ilus|tore(?!\p{L})|kiire(?!\p{L})|imeli\p{L}*|ülbe\s+kass|vihkan.{0,8}(?<!\p{L})(?:esmaspäev|talve|hommiku)\p{L}*|kas\s+te\s+ei\s+saa\s+aru|aitäh|pole\s+häbi|häbi\s+tunnistada|tasuta|mul\s+on\s+piinlik|küsimus\s+vist|soodne|tutvus\p{L}*|popkorn|täiuslik\p{L}*|koera\s+nimi)/giu,
  },
  {
    rule: 'anger/swear',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kurat|kuradi|kuradit|pagan|põrgu|põrgut|raisk|krt|kurivaim|perse|persse|sitt|sitta|sita|pask|vittu|türa|putsi|munn|jumala\s+eest)(?!\p{L}).{0,20}(?<!\p{L})(?:võtaks|teie|küll|jama|see|teenindus|toode|jälle|kaua|mida|ma|mis|no|on)|(?:põrgusse|kuradile|metsa|perse).{0,12}(?<!\p{L})(?:selle|teie|oma|see))/giu,
    unless: /(?<!\p{L})(?:hea|ägeda|lahe|ise|kuidas|unustasin|naer\p{L}*|loll)/giu,
  },
  {
    rule: 'anger/let-down',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:kannatust.{0,8}(?<!\p{L})vähemaks|(?:pettunud|pettumus|pettumuse|pettumust|pettund)(?!\p{L})|(?:valmistasite|valmistas).{0,15}(?<!\p{L})pettumu\p{L}*|(?:ei\s+ole|pole).{0,12}(?<!\p{L})(?:rahul|see\s+tase|just\s+see|midagi\s+head)(?!\p{L})|(?:rahulolematu|häirib|häiritud|pahandab|tüütu|tüütuks|nõme|nõmedad|nukker|niru|lohakas|lohakus|ebaprofessionaal|närvi\s+ajab)\p{L}*|(?:ootasin|lootsin|ootaks|ootasime).{0,20}(?<!\p{L})(?:enamat|paremat|midagi\s+paremat|rohkemat|muud)|(?:kahju|kurb),?.{0,5}(?<!\p{L})et.{0,40}(?<!\p{L})(?:selline|tase|mööda|ei|lubatud|klient)|(?:aitäh|tänan|tänud).{0,12}(?<!\p{L})(?:mitte\s+millegi|ei\s+millegi|selle\s+eest\s+ka|ka\s+selle\s+eest|"abi")|palju\s+õnne,.{0,30}(?<!\p{L})(?:rikku|ikka|kaota)|(?:bravo|palju\s+õnne|väga\s+tore|tore\s+küll|no\s+kena|suurepärane|fantastiline|imeline|ilus)[,!.].{0,40}(?<!\p{L})(?:ikka|jälle|katki|mööda|ei|pole|kaks|poole)(?!\p{L})|lihtsalt\s+(?:fantastiline|suurepärane|imeline|vapustav|võrratu)|(?:selle|sellise)\s+raha\s+eest|(?:ilmselt|ah\s+et|nii\s+et|huvitav,).{0,45}(?<!\p{L})(?:hoolitsete|viimane|vastutab|ei\s+loe|küll)|(?:ma\s+|mina\s+)?(?:enam\s+)?midagi\s+ei\s+usu(?!\p{L})|ei\s+usu\s+enam|(?:kehv|kehva|halb|halva|vilets).{0,12}(?<!\p{L})(?:teenin|teenus|tase|töö|kvaliteet|suhtumi)\p{L}*|keegi\s+ikka|eks\s+ole\P{L}*$|miks\s+küll|tehke.{0,12}(?<!\p{L})ometi|pehmelt\s+öeldes|kui\s+aus\s+olla|ausalt\s+öeldes|palju.{0,10}(?<!\p{L})veel\?|piinlik\s+on)|^\P{L}*(?:kehv|niru|nõme|tüütu|ilus|tore|kurb)[^\p{L}]+(?:väga\s+)?\p{L}*\P{L}*$/giu,
    unless:
      /(?<!\p{L})(?:ei\s+pettunud|oli\s+(?:\p{L}+\s+)?(?:imeline|suurepärane|ilus|fantastiline)|polnud.{0,5}(?<!\p{L})pettu\p{L}*|(?:ei|pole).{0,10}(?<!\p{L})(?:pettunud|häiritud|rahulolematu|nördinud|tüütu)|ilmas|jänes|väga\s+rahul|olen\s+rahul|loodan,\s+et\s+ma|vabandage|tüütamast|aitäh.{0,20}(?<!\p{L})abi|aitäh\s+teile\s+südamest|nupuga|kuulub|täna\s+maha|suurim|head\s+teenindust|kasutajakogemus)/giu,
  },
  {
    rule: 'anger/mocked',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:keda\s+te\s+(?:siin\s+|õige\s+)?(?:pilkate|lollitate|petate|narrite|haneks\s+püüate)|kas\s+te\s+(?:siin\s+|nüüd\s+)?(?:pilkate|narrite|lollitate|mõnitate|magate)|(?:mida|mis)\s+te\s+seal\s+(?:ometi\s+|üldse\s+)?(?:mõtlete|teete|magate|passite|joote)|millest\s+te\s+(?:üldse\s+)?räägite|kas\s+see\s+on\s+(?:mingi|mõni)\s+(?:\p{L}*katse|\p{L}*nali|\p{L}*mäng|\p{L}*kius|huumor|eksperiment|võistlus)|kas\s+te\s+tõesti\s+(?:ütlete|väidate|arvate|usute|loodate|tahate\s+(?:mulle\s+)?öelda)|sooja\s+(?:või|ega)\s+külma|(?:kohel|käsitle|suhtu|seisan|istun|tunnen\s+(?:end|ennast))\p{L}*.{0,35}(?<!\p{L})nagu\s+(?:pät|tobu|lol|idioo|kerjus|kurjategi|koera|prügi|õhk|viimane|tühi)\p{L}*|no\s+(?:geniaal|vaimusta|suurepära|müts\s+maha|bravo|super)\p{L}*(?=[.,!])|(?:suurepärane|tore|vahva|geniaalne|väga\s+hea)\s+(?:valik|remont|lahendus|algus|süsteem|töö|kvaliteet),\s+(?:tõesti|ikka|ekraan|jälle|endiselt|lihtsalt)|(?:rõõmu?|lõbu|nalja)\s+kui\s+palju|peab\s+ikka\s+oskama|poleks\s+ma\s+ise\s+(?:\p{L}+\s+){0,3}(?:tulnud|arvanud|taibanud)|palju\s+õnne,\s+(?:uus|ikka|jälle|veel|tõesti|teine|olete|konkuren\p{L}*|uber|bolt)|(?:puhas|puhtalt|sula)\s+(?:ulme|jama|vale|luul|jant|farss|absurd|pettus|röövimine)|(?:keerate|keerasite|pöörasite|pöörate)\s+(?:\p{L}+\s+){0,2}selja|tulge\s+(?:palun\s+|ise\s+){0,2}(?:elage|istuge|külmetage|magage|kannatage)|(?:naerdi|naeris|naersite)\s+(?:mulle\s+)?näkku|nii,?\s+et\s+vanaks\s+saan|närvid\s+(?:on\s+)?(?:läinud|läbi|ribadeks)|(?:kas\s+(?:te|keegi)\s+)?(?:panite|panete|arvate|magate|käite).{0,50}(?<!\p{L})või(?=\?)|nüüd\s+küsi(?:b|takse|te)\s+(?:\p{L}+\s+){0,2}(?:minult|meilt),\s+kas|mitmes\s+homme|(?:rahakott|rahakoti|taskud)\s+(?:\p{L}+\s+)?(?:tühjaks|ära)|ninapidi\s+ve\p{L}*|alt\s+(?:tõmma|vea|vee)\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:aitäh|tänan|tänud|suurepära\p{L}*\s+teenin\p{L}*|lahe|imeli\p{L}*|viis\s+tärni|soovitan|väga\s+rahul|vabandan|koosolek\p{L}*|poja\p{L}*|tütre\p{L}*)/giu,
  },
];

import type { Pattern } from '../../pattern.ts';

/** Estonian: a threat to leave, with a condition or a competitor (R31). A plain request to cancel is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-not-then',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kui|juhul\s+kui)(?!\p{L})[^.!?]{0,100},\s+(?:siis\s+)?[^.!?]{0,20}(?<!\p{L})(?:lõpetan|lõpetame|tühistan|tühistame|katkestan|katkestame|ütlen\s+lepingu|ütleme\s+lepingu|vahetan|vahetame|lahkun|lahkume|lähen\s+(?:ära|üle|konkuren\p{L}*)|läheme\s+(?:ära|üle|konkuren\p{L}*)|liigun\s+üle|liigume\s+üle|kolin\s+üle|kolime\s+üle)(?!\p{L})(?:[^.!?]{0,30}\p{L}(?!\p{L}))?/giu,
    unless: /(?<!\p{L})(?:parool|aadress|värvi|suurus)\p{L}*|(?<!\p{L})(?:kas|kuidas)(?!\p{L})[^.!?]{0,100}\?/giu,
  },
  {
    rule: 'churn-threat/or-else',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:või|muidu|vastasel\s+(?:juhul|korral)|teisiti)\s+(?:ma\s+|me\s+|siis\s+)?(?:lõpetan|lõpetame|tühistan|tühistame|katkestan|katkestame|vahetan|vahetame|lahkun|lahkume|lähen\s+(?:ära|üle)|läheme\s+(?:ära|üle)|liigume\s+üle|liigun\s+üle)(?!\p{L})(?:[^.!?]{0,30}\p{L}(?!\p{L}))?/giu,
    unless: /(?<!\p{L})(?:parool|aadress|värvi|suurus)\p{L}*|(?<!\p{L})(?:kas|kuidas)(?!\p{L})[^.!?]{0,100}\?/giu,
  },
  {
    rule: 'churn-threat/considering',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kaalun|kaalume|mõtlen|mõtleme|plaanin|plaanime|hakkan\s+kaaluma|hakkame\s+kaaluma)\s+(?:\p{L}+\s+){0,2}(?:teenusepakkuja|operaatori|tarnija|panga|partneri|pakkuja|lepingu)\s+(?:vahetami\p{L}*|vahetust|vahetuse|lõpetami\p{L}*)|(?<!\p{L})(?:kaalun|kaalume)\s+(?:\p{L}+\s+){0,2}(?:lahkumist|konkuren\p{L}*)/giu,
  },
  {
    rule: 'churn-threat/to-competitor',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vahetan|vahetame|lähen|läheme|liigun|liigume|kolin|kolime|viin|viime)\s+(?:\p{L}+\s+){0,4}(?:konkuren\p{L}*|teenusepakkujat|operaatorit|tarnijat|teise\s+(?:panka|firmasse|ettevõttesse|pakkuja\p{L}*|operaatori\p{L}*)|mujale)(?:\s+(?:juurde|teenusele|poole))?/giu,
    unless:
      /(?<!\p{L})(?:ei\s+kavatse|ei\s+plaani|ei\s+soovi|pole\s+plaanis)(?!\p{L})|(?<!\p{L})(?:kui\s+ma\s+mujale\s+kolin|kas\s+leping)/giu,
  },
  {
    rule: 'churn-threat/losing-customer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kaotate|kaotasite|olete\s+kaotamas)\s+(?:\p{L}+\s+){0,4}(?:klien(?:di|te|t)|mu|minu|meid)(?:\s+klien\p{L}*)?(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/last-time',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:see\s+)?(?:oli|on)\s+(?:\p{L}+\s+){0,2}viimane\s+(?:kord,?\s+kui|tellimus|ost)|(?:ei\s+(?:osta|telli|kasuta)|ma\s+ei\s+(?:osta|telli|kasuta))\s+(?:\p{L}+\s+){0,3}(?:enam\s+kunagi|mitte\s+kunagi\s+enam|enam\s+midagi|enam\s+teie)|lõpetan\s+(?:oma\s+)?kliendisuhte)/giu,
    unless: /(?<!\p{L})(?:viisakalt|hoiatan|küsin)(?!\p{L})/giu,
  },
  {
    rule: 'churn-threat/leaving-if',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:lõpetan|lõpetame|katkestan|katkestame|vahetan|vahetame|lahkun|lahkume)\s+(?:\p{L}+\s+){0,3}(?:kui|juhul)|(?:kui|juhul)[^.!?]{5,80}(?:lõpetan|lõpetame|vahetame|vahetan|lahkun|lahkume|katkestame)\s+(?:\p{L}+\s+)?(?:lepingu\p{L}*|teenus\p{L}*|pakkuja\p{L}*|teie|tellimuse\p{L}*)|(?:rohkem|enam|kunagi)\s+(?:\p{L}+\s+){0,3}ei\s+(?:telli|osta|kasuta)|(?:otsime|otsin|kaalume|kaalun)\s+(?:\p{L}+\s+){0,3}(?:teist\s+pakkujat|uut\s+pakkujat|teist\s+teenus\p{L}*|lahkumist|vahetamist)|(?:lähme|läheme|lähen|kolime)\s+(?:\p{L}+\s+)?(?:üle\s+)?(?:\p{L}+\s+)?konkurendi\p{L}*|kaotate\s+(?:\p{L}+\s+){0,3}kliendi|ei\s+pikenda\s+(?:\p{L}+\s+)?leping\p{L}*)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:kui\s+(?:saaks|võimalik)|konverentsi)/giu,
  },
  {
    rule: 'churn-threat/leave-for',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:lähen|läheme|lähme|lahen|kolin|kolime|liigun|liigume|viin|viime|toon|panen|vahetan|vahetame|läheb|lähevad|kolib|tõstan|kannan|vahetub).{0,45}(?<!\p{L})(?:konkuren(?:di|tide|dile|tsi)\p{L}*|mujale|teise\s+(?:panka|firma|operaatori|pakkuja|poodi|poe|esindus|teenuse|tootja|majutaja|teatri|kooli)\p{L}*|teisele\s+(?:firmale|pakkujale)|minema,|teie\s+juurest)|(?:lähen|läheme|kolin|kolime|liigun|viin|vahetan|panen|viime|toon).{0,35}(?<!\p{L})(?:telia|elisa|tele2|lhv|swed|seb|luminor|coop|bolt|uber|wolt|barbora|rimi|selver|maxima|alexela|omniva|dpd|smartpost)\p{L}*.{0,12}(?<!\p{L})(?:üle|juurde|poole)?|(?:ostan|ostame|tellin|tellime|tellib|ostab|võtan|otsin|tuleb).{0,30}(?<!\p{L})(?:mujalt|konkuren|teisest|teiselt|teisest\s+kohast|uus\s+firma|uue\s+pakkuja)\p{L}*|(?:edaspidi|homsest|nüüdsest|järgmi\p{L}*).{0,30}(?<!\p{L})(?:mujalt|mujale|mujal|teisest)(?!\p{L})|(?:vahetan|vahetame|vaheta|vahetada|vahetust).{0,15}(?<!\p{L})(?:pakkuja|teenusepakkuja|operaator|tarnija|panka|opsi|kindlustaja|firmat)\p{L}*|(?:pakkuja|operaatori|panga|tarnija|teenusepakkuja).{0,6}(?<!\p{L})vahet\p{L}*|konkuren(?:di|t|dilt|tide|dil)(?!\p{L}).{0,20}(?<!\p{L})(?:pakkumi|hinnakir|tingimus|süsteemi|teenus|poole|juurde|on\s+odavam|ootab)\p{L}*|(?:uus|teine)\s+(?:pank|firma|pakkuja|operaator|partner).{0,20}(?<!\p{L})(?:ootab|tuleb|on\s+juba|minul)|(?:muidu|homsest).{0,20}(?<!\p{L})(?:olen|oleme).{0,15}(?<!\p{L})teise\s+operaatori|otsime\s+juba\s+(?:asendust|uut)|(?:saavad|saame).{0,15}(?<!\p{L})(?:kaardid|teenuse)\s+mujalt|üle\s+tõstmisel|vaikselt\s+mujale|teisi.{0,8}(?<!\p{L})(?:pakkuja|firma|pood|operaator|elektrimüüja)\p{L}*|(?:turul|eestis)\s+on.{0,8}(?<!\p{L})(?:ka\s+)?teisi|alternatiiv(?:e|id)(?!\p{L})|(?:vaatan|vaatame|vaatama).{0,12}(?<!\p{L})(?:mujale|ringi|teistes)|silmad.{0,10}(?<!\p{L})mujal|(?:hakkan|hakkame|otsin|otsime|otsima).{0,12}(?<!\p{L})(?:uue|uut|teist|asendus|alternatiiv)\p{L}*.{0,10}(?<!\p{L})(?:pakkuja|partner|teenuse|tarnija|operaator|firma|asendus)\p{L}*|(?:migratsioon|üle\s+tõstmi|import)\p{L}*.{0,25}(?<!\p{L})konkuren\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:ei\s+(?:kavatse|plaani|soovi)(?!\p{L})|oleme\s+rahul|tul(?:en|eme|in|ime).{0,20}(?<!\p{L})(?:konkuren|teie)\p{L}*|teie\s+juurde|teile\s+üle|kas\s+teil|sama\s+hind|uude\s+kontorisse|kas\s+\p{L}+\s+tuleb|kas\s+liin|kas\s+leping|parool\p{L}*|aadress\p{L}*|patarei\p{L}*|telefoni,|kuidas|täna\s+uut|koristus\p{L}*|suurema\p{L}*|väiksema\p{L}*|viga|kui\s+ma.{0,20}(?<!\p{L})kolin|juurest\s+teie)/giu,
  },
  {
    rule: 'churn-threat/end-it',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:lõpetan|lõpetame|katkestan|katkestame|ütlen|ütleme).{0,25}(?<!\p{L})(?:leping|koostöö|kliendisuhte|teenuse|liikmesuse|üles(?!\p{L})|kõik)\p{L}*|(?:lepingu|lepingut|lepingud)\s+(?:üles|lõpetan|lõpetame|ei\s+pikenda|ei\s+sõlmi|me\s+ei)|(?:leping|lepingu)\p{L}*.{0,8}(?<!\p{L})on.{0,8}(?<!\p{L})lõpetatud|(?:sunnitud|kavatsen|kavatseme|otsustasin|otsustasime).{0,20}(?<!\p{L})(?:lepingu|lahku|lõpeta|üles|vaheta)\p{L}*|(?:või|muidu|vastasel\s+korral|vastasel\s+juhul|homseks).{0,25}(?<!\p{L})(?:lõpetan|lõpetame|lahkun|lahkume|lähen\s+ära|läheme\s+ära|lähen\s+mujale|vahetan|vahetame|kolin|kolime|tühistan|olen.{0,12}(?<!\p{L})klient|sunnitud)(?!\p{L})|kui.{0,100},.{0,40}(?<!\p{L})(?:lähen|läheme|lahkun|lahkume|lõpetan|lõpetame|vahetan|vahetame|viin|kolin|kolime|tühistan|loobun|loobume|läheb|olen\s+läinud|oleme\s+läinud|siis\s+mina\s+lähen)(?!\p{L}).{0,12}(?<!\p{L})(?:ära|mujale|leping\p{L}*|teie|meie|koos|klubi)?|ei\s+(?:pikenda|uuenda|sõlmi)(?!\p{L}).{0,20}(?<!\p{L})leping\p{L}*|lepingut.{0,20}(?<!\p{L})ei\s+(?:pikenda|sõlmi|uuenda|tule)|pikendami(?:ne|sest|se|st).{0,30}(?<!\p{L})(?:küsi|unista|kahtlu|kaalu|ei\s+tule)\p{L}*|(?:lõpetamise\s+avaldus|lõpetamisavaldus|ülesütlemi\p{L}*).{0,25}(?<!\p{L})(?:on|valmis|teel|saadan|homme)|(?:saadan|esitan).{0,15}(?<!\p{L})(?:lepingu\s+)?(?:lõpetamise|ülesütlemi)\p{L}*|(?:kaalun|kaalume|mõtlen|mõtleme|plaanin|plaanime).{0,25}(?<!\p{L})(?:lahku|vahet|lõpetami|loobu|kas\s+teiega|jätka)\p{L}*)|^\P{L}*(?:ma\s+)?(?:lahkun|lahkume)\P{L}*$|aitab,?\s+lahkun/giu,
    unless:
      /(?<!\p{L})(?:kolin.{0,12}(?<!\p{L})(?:välis|ära)\p{L}*|projekt\s+sai|kuidas|kas\s+saan|kas\s+on|leppetrahv\?|konverents\p{L}*|laps|parool\p{L}*|aadress\p{L}*|hotelli\p{L}*|töölt|kõne|ostu|vestluse|grupi\p{L}*|palun\s+lõpetage|tehnik\p{L}*|kuulutus\p{L}*)/giu,
  },
  {
    rule: 'churn-threat/no-more',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:rohkem|enam|kunagi|iial|edaspidi).{0,30}(?<!\p{L})ei\s+(?:telli|osta|kasuta|tule|astu|tõuse|tõsta|külasta|maksa\s+teile)(?!\p{L})|ei\s+(?:telli|osta|kasuta|jää|astu|tee).{0,25}(?<!\p{L})(?:enam|rohkem|kunagi|iial|teilt\s+midagi)(?!\p{L})|(?:teilt|teie\s+juurest|teie\s+poest|teie\s+juurde|teie\s+poodi).{0,20}(?<!\p{L})(?:mitte\s+kunagi|enam|rohkem|iial|ei\s+telli|ei\s+osta|ei\s+jää|ei\s+tule)(?!\p{L})|(?:mitte|ei)\s+(?:kunagi|iial)\s+enam|enam\s+iial|iial\s+enam|(?:see|see\s+arve|see\s+ost)?\s?(?:oli|jäi|jääb|on).{0,12}(?<!\p{L})viimane\s+(?:kord|ost|tellimus|arve|kuu|leping)\p{L}*.{0,15}(?<!\p{L})(?:kui|teie|mille|teilt)?|(?:jäi|jääb|on).{0,12}(?<!\p{L})viimaseks|viimane.{0,8}(?<!\p{L})(?:arve|kord|ost|kuu|tellimus)\p{L}*,?.{0,8}(?<!\p{L})(?:mille|teilt|teie\s+juures|kui\s+ma)|klien(?:t|di)\s+viimast\s+kuud|(?:kaota(?:te|site|nud)|ilma).{0,25}(?<!\p{L})klien(?:di|dist|te|t)\p{L}*|klien(?:di|dist).{0,10}(?<!\p{L})(?:kaota(?:te|site|nud)|ilma)|(?:endine|ekskl)\p{L}*\s?(?:klient|kliendisuhe).{0,12}(?<!\p{L})(?:lõppenud|läbi|minu\s+poolt)|endine\s+klient|kliendisuhe\s+on.{0,12}(?<!\p{L})lõppe\p{L}*|arve\s+on\s+teile\s+viimane|klient.{0,12},\s+enam\s+ei\s+ole|ei\s+jää.{0,12}(?<!\p{L})klien(?:diks|t)|(?:miks|mõtet|põhjust).{0,25}(?<!\p{L})(?:kliendiks\s+jää|teiega\s+jätka|edasi\s+kliendiks|ära\s+minna)\p{L}*|teie\s+klient.{0,10}(?<!\p{L})(?:enam\s+)?(?:ei\s+ole|pole)|klient.{0,12}(?<!\p{L})(?:olnud|olin),?.{0,10}(?<!\p{L})(?:aga|kuid|enam)|enam\s+(?:kaua\s+)?teie\s+klient|teiega\s+(?:on\s+)?(?:kõik|lõpp|ühel\s+pool)|(?:kustutan|sulgen|panen\s+kinni).{0,20}(?<!\p{L})(?:äpi|konto|rakenduse)\p{L}*|panen.{0,12}(?<!\p{L})konto\p{L}*\s+kinni)/giu,
    unless:
      /(?<!\p{L})(?:kas|kuidas|viisakalt|ust\s+lahti|paigalda\p{L}*|uuesti|sest\s+mul|kätte|küsimus\p{L}*|makstud|seekord|esmaspäeviti|hommikul|täna|saatke)/giu,
  },
  {
    rule: 'churn-threat/going',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:lähen|läheme|lahkun|lahkume).{0,8}(?<!\p{L})(?:ära|minema|üle)(?!\p{L})|(?:või|kas)\s+(?:kannate|maksate|parandate).{0,25}(?<!\p{L})või.{0,20}(?<!\p{L})(?:viin|kannan|lähen|kolin)|(?:tühistan|tühistame|tühistasin).{0,25}(?<!\p{L})(?:tellimus|püsi|liikmesus|aastapileti|paketi|kõik)\p{L}*.{0,25}(?<!\p{L})(?:lähen|sest|ja|juba|kui)|(?:tasuline\s+pakett|leping|meie\s+suhe|suhe).{0,8}(?<!\p{L})lõpeb.{0,10}(?<!\p{L})(?:täna|sellega|siin)|(?:välja|minema).{0,10}(?<!\p{L})teenusest|teist\s+lahti|kolime.{0,30}(?<!\p{L})(?:välja|ära)(?!\p{L})|(?:viimase\s+võimaluse|veel\s+üks|veel\s+kord).{0,30}(?<!\p{L})(?:lähen|läheme|lõpetan)|viime\s+(?:oma\s+|ma\s+)?(?:lapse|lapsed|kõik|poja|tütre))/giu,
    unless:
      /(?<!\p{L})(?:välismaale|kas\s+saab|kas\s+on|kas\s+te|kuidas\s+saan|kell|head\s+õhtut|laps|aastasele|suuremale|töölt|broneering\p{L}*|kontorisse)/giu,
  },
  {
    rule: 'churn-threat/elsewhere',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:lähen|läheme|kolin|kolime|kolib|kolivad|vahetan|vahetame|üle)\s+(?:\p{L}+\s+){0,4}(?:telia|elisa|tele\s?2|lhv|seb|swedbank|luminor|omniva|dpd|itella|smartpost|wolt|bolt|uber|europark|g4s|forus|merit|directo|zone|ergo|asko|kaup24|euronics|klick|rimi|selver|barbora|enefit|alexela|elektrum)\p{L}*|(?:number|konto|palk|raha|leping|kaardid|lepingud)\s+(?:\p{L}+\s+){0,3}(?:läheb|kolib|lähevad|kolivad)\s+(?:\p{L}+\s+){0,2}(?:telia|elisa|tele\s?2|lhv|seb|swedbank|luminor|omniva|dpd|itella|smartpost|wolt|bolt|uber|europark|g4s|forus|merit|directo|zone|ergo|asko|kaup24|euronics|klick|rimi|selver|barbora|enefit|alexela|elektrum)\p{L}*|(?:telia|elisa|tele\s?2|lhv|seb|swedbank|luminor|omniva|dpd|itella|smartpost|wolt|bolt|uber|europark|g4s|forus|merit|directo|zone|ergo|asko|kaup24|euronics|klick|rimi|selver|barbora|enefit|alexela|elektrum)\s+(?:tänab|ootab|rõõmustab|pakub\s+(?:meile|mulle))|(?:ostan|ostame|tellin|tellime|tellib|võtan|kolin|kolime|kolib|viin|viime|lähen|läheme)\s+(?:\p{L}+,?\s+){0,4}(?:mujalt|mujale|teise\s+(?:firma\p{L}*|pakkuja\p{L}*|panka|poodi|mängu|operaator\p{L}*|juurde)|konkuren\p{L}*)|(?:kuu\s+lõpust|homsest|edaspidi|järgmisest\s+kuust|uuest\s+aastast).{0,30}(?<!\p{L})(?:teised|mujalt|mujale|mujal|konkuren\p{L}*)|\p{L}{0,20}lepingut\s+(?:\p{L}+\s+){0,4}ei\s+pikenda|lepingu\s+(?:\p{L}+\s+)?(?:katki|puruks|pooleks)|(?:kliendikaar|perekaar|püsikliendi|liikmekaar)\p{L}*.{0,25}(?<!\p{L})(?:pooleks|hakke\p{L}*|prügi\p{L}*|katki|puruks)|panen\s+(?:\p{L}+\s+){0,3}punkti|viimane\s+(?:asi|ost|tellimus|leping|päev),?\s+(?:mis|mille)\s+ma\s+(?:\p{L}+\s+){0,3}(?:teen|ostan|tellin|sõlmin|koos)|ärge\s+(?:mind|meid)\s+enam\s+(?:\p{L}+\s+)?ooda\p{L}*|teie\s+oma\s+saate\s+(?:\p{L}+\s+)?tagasi|ja\s+ilma\s+teieta|hak(?:kame|kan)\s+(?:katsetama|otsima|vaatama|kasutama)\s+(?:teist|teisi|uut)\s+(?:programm|pakkuja|firma|süsteem|partner|tarnija|panka)\p{L}*|(?:teist|teised|teise)\s+(?:müüja\p{L}*|pakkuja\p{L}*|firmad)\s+(?:juba\s+)?oota\p{L}*|uue\s+(?:juuksuri|arsti|firma|pakkuja|partneri|tarnija)\s+(?:aeg|leping|pakkumine)\s+on|teilt\s+enam\s+(?:\p{L}+\s+)?ei\s+(?:võta|osta|telli)|lahkun,?\s+(?:ja|sest|kui|teie)|räägi(?:n|me)\s+(?:\p{L}+\s+)?(?:numbritest|lepingust)\s+teis\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kas|kuidas|aadress\p{L}*|korter\p{L}*|soome|välismaale|vanaema|teenus\s+oli\s+hea|tööle|töökoh\p{L}*|aitäh|müüsin|abikaasa)/giu,
  },
];

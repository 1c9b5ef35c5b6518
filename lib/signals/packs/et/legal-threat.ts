import type { Pattern } from '../../pattern.ts';

/** Estonian: lawyer, court, regulator, ombudsman or chargeback, held out as a next step (R32). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/lawyer',
    aspect: 'lawyer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:advokaa(?:t|di|dibüroo)|juris(?:t|ti)|õigusnõunik|õigusabi)\p{L}*(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:poole|ühendust|võtab|kirjutab|saadab|tegeleb|esitab|edasi|kätte|nõu|koostab)/giu,
    unless:
      /(?<!\p{L})ei\s+(?:kavatse|plaani|soovi|vaja)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})aga(?!\p{L}))|(?<!\p{L})(?:olen|oleme)\s+(?:\p{L}+\s+)?(?:advokaat|jurist|advokaadibüroo)(?!\p{L})/giu,
  },
  {
    rule: 'legal-threat/to-lawyer',
    aspect: 'lawyer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:pöördun|pöördume|annan|anname|suhtlen|räägin|konsulteerin|palkan|palkame|kaasan|kaasame|kuulete)\s+(?:\p{L}+\s+){0,5}(?:advokaa(?:di|t)|juris(?:ti|t))\p{L}*(?:\s+(?:poole|kätte|kaudu))?/giu,
    unless: /(?<!\p{L})ei\s+(?:kavatse|plaani|soovi|vaja)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})aga(?!\p{L}))/giu,
  },
  {
    rule: 'legal-threat/to-court',
    aspect: 'court',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kohtusse|kohtu\s+poole|kohtu\s+kaudu|kohtuteed?|kohtus\s+(?:kohtume|näeme)|(?:kohtume|näeme)\s+(?:siis\s+)?kohtus|(?:esitan|esitame)\s+(?:\p{L}+\s+){0,2}hagi\p{L}*|kaeban\s+(?:teid|teie)\s+(?:\p{L}+\s+)?(?:kohtusse|edasi)|maksekäsu\p{L}*\s+kiirmenetlus\p{L}*)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})ei\s+(?:kavatse|plaani|soovi)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})aga(?!\p{L}))|(?<!\p{L})(?:saade|saadet|seriaal|juustu|nalj\p{L}*)(?!\p{L})|😂|🤣/giu,
  },
  {
    rule: 'legal-threat/to-authority',
    aspect: 'regulator',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tarbijakaits(?:esse|ele|e\s+poole|eameti\s+poole|eametisse|eametile|ega)|tarbijavaidluste\s+komisjoni(?:le|sse|\s+poole)?|ttja(?:sse|-sse|le|-le|\s+poole)|andmekaitse\s+inspektsiooni(?:le|sse|\s+poole)?|aki(?:sse|-sse|le|-le)|finantsinspektsiooni(?:le|sse|\s+poole)?|õiguskantsleri(?:le|\s+poole)|tarbijakaitse\s+ja\s+tehnilise\s+järelevalve\s+ameti(?:le|sse|\s+poole)|tööinspektsiooni(?:le|sse)?\s+kaebus)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})ei\s+(?:kavatse|plaani|soovi|pöördu)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})aga(?!\p{L}))|(?<!\p{L})(?:kodulehel|lingil?e?|juhend|aruan)\p{L}*/giu,
  },
  {
    rule: 'legal-threat/report-crime',
    aspect: 'police',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:teen|esitan|teeme|esitame)\s+(?:\p{L}+\s+){0,3}(?:politsei\p{L}*|kuriteoteate|kaebuse\s+(?:ametisse|politseile))|(?:pöördun|läheb|lähen|annan\s+asja)\s+(?:\p{L}+\s+){0,2}politsei\p{L}*)(?:\s+\p{L}*avaldus\p{L}*|\s+poole)?/giu,
    unless: /(?<!\p{L})(?:vara(?:stati|s)|kindlustus)\p{L}*/giu,
  },
  {
    rule: 'legal-threat/chargeback',
    aspect: 'chargeback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vaidlustan|vaidlustame|tühistan|nõuan)\s+(?:\p{L}+\s+){0,4}(?:panga\p{L}*|chargeback\p{L}*|kaardimakse\p{L}*|kaarditehingu\p{L}*)(?:\s+(?:kaudu|tagasi))?/giu,
  },
  {
    rule: 'legal-threat/damages',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:nõuan|nõuame|esitan|esitame)\s+(?:\p{L}+\s+){0,3}(?:kahju(?:nõude|tasu|\s+hüvitamist)|hüvitist\s+kohtu)/giu,
  },
  {
    rule: 'legal-threat/lawyer-acts',
    aspect: 'lawyer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:advokaa(?:t|di|ti|dile|dilt|diga)|juris(?:t|ti|tile|tilt|tiga|tid)|vandeadvokaa(?:t|di|dilt)).{0,40}(?<!\p{L})(?:võtab|kirjutab|kirjutavad|saadab|koostab|esitab|taotle|tegele|kaudu|ühendust|kätte|palga|kirja|nõude|hagi|nõuab)\p{L}*|(?:pöördun|pöördume|pöördusin|palkan|palkasin|võtan\s+endale|võtame|annan|anname|andsin|konsulteeri|rääkisin|kirja|kirja\s+saate|kuulete|saate\s+kirja|oodake\s+kirja|suhtle)\p{L}*.{0,30}(?<!\p{L})(?:minu\s+|oma\s+|meie\s+)?(?:advokaa|advokad|jurist|vandeadvokaa)\p{L}*|(?:on|tuleb|tegeleb|räägite|räägi|edaspidi).{0,20}(?<!\p{L})(?:advokaadi|advokaadilt|juristi|juristilt|juristiga|vandeadvokaadi)(?!\p{L})|loevad.{0,12}(?<!\p{L})juristid)/giu,
    unless:
      /(?<!\p{L})(?:(?:olen|oleme).{0,12}(?<!\p{L})(?:advokaa|juris)\p{L}*|jurist.{0,18}(?<!\p{L})(?:vaata|palu|küsi|soovi|täpsusta|kontrolli|tahaks|on\s+puhkusel)\p{L}*|juristi(?:le)?.{0,10}(?<!\p{L})(?:arvamus|ülevaatus)\p{L}*|(?:pole|ei\s+ole).{0,12}(?<!\p{L})(?:vaja|kavas)|ei\s+(?:kavatse|plaani|soovi|taha)(?!\p{L})|kuidas|soodustus\p{L}*|kindlustus\?|advokaadibüroo.{0,20}(?<!\p{L})soovib|kiire\s+ega|viisakalt|litsents\p{L}*|toimik\p{L}*|tööpakkumi\p{L}*|praktikant\p{L}*)/giu,
  },
  {
    rule: 'legal-threat/court',
    aspect: 'court',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:kohtusse|kohtuteed|kohtumenetlu\p{L}*|kohtuasi|kohtukulu\p{L}*|kohtueel\p{L}*|kohtu\s+(?:poole|kaudu|ette|teel)|(?:maa|haldus|riigi|ringkonna)koh(?:us|tu|tusse|tus|tuni)|kohtulõ)(?!\p{L}).{0,20}(?<!\p{L})|(?:näeme|kohtume|kohtumiseni|kaasame|lahendame|vastate|selgitate).{0,25}(?<!\p{L})kohtus(?!\p{L})|siin\s+või\s+kohtus|tõesti\s+kohtus|kohtus.{0,8}(?<!\p{L})(?:näeme|kohtume|vastate)|kohus.{0,12}(?<!\p{L})(?:otsusta|lahenda|selgita)\p{L}*|(?:järg(?:mise|nev|mine).{0,10}(?<!\p{L})samm\p{L}*|siis|muidu|või).{0,8}(?<!\p{L})(?:haldus|maa)?kohus(?!\p{L})|hagi(?:avaldus|t)?.{0,25}(?<!\p{L})(?:on|sees|järgneb|esita|koosta|kirjuta|teie\s+vastu|läheb|teel)\p{L}*|(?:esitan|esitame|esitasin|koostan).{0,25}(?<!\p{L})hagi\p{L}*|maksekäsu\p{L}*|kiirmenetlus\p{L}*|võlaregist\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:ei\s+(?:kavatse|plaani|soovi|taha)(?!\p{L})|kohtutäitur\p{L}*|kohtuotsusega|kohtumaja\p{L}*|kohtuniku\p{L}*|kuidas|seriaal|saade|saadet|kursus\p{L}*|parkida|juustu|tänav|õigusteadus\p{L}*)|😂|🤣|❤/giu,
  },
  {
    rule: 'legal-threat/authority',
    aspect: 'regulator',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tarbijakaits|ttja|tarbijavaidlus|andmekaitse|finantsinspektsioon|tööinspektsioon|töövaidlus|õiguskantsler|konkurentsiamet|terviseamet|toiduamet|veterinaar|ravimiamet|transpordiamet|keskkonnaamet|maksuamet|maksu-\s+ja\s+tolliamet|ombudsman|pressinõukogu|lepitusorgan|vaidluskomisjon|euroopa\s+tarbijakeskus|euroopa\s+komisjon|järelevalve|inspektsioon|patsiendikindlustus)\p{L}*.{0,40}(?<!\p{L})(?:saab|saavad|teavita|teadlik|kursis|uurib|uurima|kaebus|avaldus|kirja|vihje|läheb|sees|poole|tuleb\s+teile|vastu\s+võtnud|ettekirjutus|külla|teada|lahendab|võiks|huvi)\p{L}*|(?:pöördu|esita|kirjuta|kaeba|kaebus|teata|teavita|saada|saadan|teen|viin|annan|helista|avaldus|järgmine\s+kiri|edastan|lähen|anname|kaeban)\p{L}*.{0,50}(?<!\p{L})(?:tarbijakaits|ttja|aki(?!\p{L})|tarbijavaidlus|andmekaitse|finantsinspektsioon|tööinspektsioon|töövaidlus|õiguskantsler|konkurentsiamet|terviseamet|toiduamet|veterinaar|ravimiamet|transpordiamet|keskkonnaamet|maksuamet|tolliamet|ombudsman|pressinõukogu|lepitusorgan|vaidluskomisjon|euroopa\s+tarbijakesk|euroopa\s+komisjon|järelevalve|inspektsioon|ametile|patsiendikindlustus)\p{L}*|aki\s+saab|(?:kaebus|avaldus|pretensioon).{0,12}(?<!\p{L})(?:on\s+)?(?:sisse\s+antud|esitatud)|kaebus\s+on\s+teel|kaeban\s+teid)/giu,
  },
  {
    rule: 'legal-threat/authority-tone',
    aspect: 'regulator',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:rikute|rikub|rikutud).{0,25}(?<!\p{L})(?:seadus|gdpr|tarbija|lepingut|andmekaitse|isikuandme)\p{L}*|(?:ebaseaduslik|seadusevastane|karistusseadustik)\p{L}*)/giu,
    unless: /(?<!\p{L})(?:kas\s+teie|kuidas)/giu,
  },
  {
    rule: 'legal-threat/police',
    aspect: 'police',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:politsei|prokuratuur|kuriteo|kelmuse)\p{L}*.{0,30}(?<!\p{L})(?:avaldus|kaebus|teade|teate|tegele|uuri|menetlu|teab|teadlik|protokoll|paragrahv|üles|tehtud|juba|jätkab|läheb)\p{L}*|(?:teen|esita|esitasin|pöördu|annan|kutsu|kutsun|tegin|andsin|helistan|teatan|avaldus)\p{L}*.{0,30}(?<!\p{L})(?:politsei|prokuratuur|kuriteo)\p{L}*|politseiavaldus\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:vara(?:stati|s)|kindlustus\p{L}*|leidis|palus|muuseum\p{L}*|kaotas\p{L}*|leidsin|küsis\s+meilt|pääste\p{L}*|parkla|tänan|aitäh|õppus\p{L}*)/giu,
  },
  {
    rule: 'legal-threat/payment-back',
    aspect: 'chargeback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:chargeback|tagasinõu)\p{L}*.{0,20}(?<!\p{L})|(?:vaidlusta|vaidlustus)\p{L}*.{0,30}(?<!\p{L})(?:pank|panga|pangas|pangale|panka|makse|kaardimakse|tehing)|(?:pank|panga|pangas|pangale|panka|pangal).{0,30}(?<!\p{L})(?:vaidlus|tagasi\s+nõu|raha\s+tagasi|tagasi\s+võt|nõuab|tagasinõu)\p{L}*)/giu,
    unless: /(?<!\p{L})(?:kuidas|kas|aruanne|pole\s+minu|mitte\s+teie)/giu,
  },
  {
    rule: 'legal-threat/claim',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:esitan|esitame|nõuan|nõuame|saadan|saadame|järgneb|esitasin|koostan|arvutab)\p{L}*.{0,40}(?<!\p{L})(?:kahjunõu|kahjutasu|kahju\s+hüvita|kahju\s+välja|leppetrahvi|nõudekir|hüvitist\s+kohtu|pretensioon|viivis)\p{L}*|(?:kahjunõu|leppetrahvinõu|nõudekir)\p{L}*.{0,20}(?<!\p{L})(?:esita|koosta|on|teel|järgneb|kohtu)\p{L}*|(?:õiguslik|juriidili)\p{L}*.{0,8}(?<!\p{L})(?:samm|vahend|meetm|vaidlus|tee)\p{L}*|(?:annan|anname).{0,20}(?<!\p{L})inkasso\p{L}*|(?:jätan|jätame)\s+(?:endale\s+)?.{0,8}(?<!\p{L})õiguse.{0,12}(?<!\p{L})(?:pöördu|nõuda)\p{L}*|viimane\s+pretensioon)/giu,
    unless: /(?<!\p{L})(?:kindlustus\p{L}*|kuidas|kas|viivist\s+arvesta\p{L}*|andke|vihmavesi|vorm)/giu,
  },
  {
    rule: 'legal-threat/authorities-know',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:prokurö|prokuratuur|õiguskantsler|andmekaits|tarbijakaits|tarbijavaidlus|terviseame|järelevalve|finantsinspektsioon|konkurentsiame|tööinspektsioon|keskkonnaame|lepitusorgan|küberkurite)\p{L}*.{0,40}(?<!\p{L})(?:sai|saab|läks|läheb|teade|kaebus|koopia|kursis|helistas|uurib|loeb|menetleb|avaldus\p{L}*)|(?:saadan|saadame|saatsin|läks|läheb|lähevad|kirjutan|teavitan|pöördun|pöördume|kaeban)\s+(?:\p{L}+\s+){0,6}(?:prokurö|prokuratuur|õiguskantsler|andmekaits|tarbijakaits|tarbijavaidlus|terviseame|järelevalve|finantsinspektsioon|konkurentsiame|tööinspektsioon|keskkonnaame|lepitusorgan|küberkurite)\p{L}*|jaoskon\p{L}*\s+(?:\p{L}+\s+){0,3}(?:läbi|käi|astu|lähe|avaldus)\p{L}*|uurija\s+(?:võtab|helistab|tegeleb|pöördub)|(?:räägib|suhtleb|suhtlete|räägite)\s+(?:\p{L}+\s+){0,3}(?:minu\s+)?(?:õigusabi|jurist|advokaa|esindaja)\p{L}*|kohtunik\s+(?:otsusta|vaatab|loeb|küsib|ütleb)\p{L}*|kohtus\s+(?:loeme|näeme|kohtume|räägime|selgub|selgitame|saame)|kohtutäitur\s+(?:\p{L}+\s+){0,3}(?:ligi|uksel|ukse\s+taga|koputab|astub|tuleb)|(?:astub|seisab|koputab|saadan)\s+(?:\p{L}+\s+){0,3}kohtutäitur\p{L}*|maksekäsuga|vaidlustus\s+on\s+(?:\p{L}+\s+)?(?:sees|esitatud)|kaardi\p{L}*\s+vaidlusta(?:sin|n|me|sime)|menetlus\s+(?:on\s+)?(?:avatud|algatatud|käib\s+juba)|(?:paberid|dokumendid|toimik|arstipaberid|kaust|asi)\s+(?:\p{L}+\s+)?(?:läheb|lähevad|läks)\s+(?:\p{L}+\s+)?(?:advokaadi|juristi|kohtu|politsei|prokurö)\p{L}*|(?:nõue|hagi|asi)\s+(?:läheb|läks)\s+(?:\p{L}+\s+)?\p{L}*kohtusse)(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:kas|kuidas|palub|palus|soovib|küsib|päring\p{L}*|büroost|osakond\s+palub|siinpool|vajame|aitäh|ei\s+ole\s+plaanis)/giu,
  },
];

import type { Pattern } from '../../pattern.ts';

/** Estonian: business at a standstill or a hard deadline; "urgent" alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    aspect: 'standstill',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tootmine|tootmisliin|äri|äritegevus|pood|e-pood|ladu|kassad?|töö|tehas)\s+(?:\p{L}+\s+){0,3}(?:seisab|seisavad|seiskus|seisma\s+jäänud|maas|halvatud)|(?:me\s+ei\s+saa|ma\s+ei\s+saa|ei\s+saa\s+me)\s+(?:\p{L}+\s+){0,3}(?:arveid\s+esitada|arveid\s+saata|müüa|kliente\s+teenindada|palku\s+maksta|palka\s+maksta|kaupa\s+väljastada))/giu,
    unless: /(?<!\p{L})(?:ei\s+seisa|nurgas|garaaž)(?!\p{L})/giu,
  },
  {
    rule: 'urgency/losing-money',
    aspect: 'loss',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kaotame|kaotan|maksab\s+meile|kahju\s+on)\s+(?:\p{L}+\s+){0,4}(?:raha|müüki|tellimusi|kliente|eurot|€|tuhandeid|iga\s+(?:tund|päev)|tunnis|päevas)/giu,
  },
  {
    rule: 'urgency/deadline',
    aspect: 'deadline',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tähtaeg|tähtpäev|hange)\s+(?:\p{L}+\s+){0,4}(?:täna|homme|tunni\s+pärast|kell\s+\d+|kukub|lõpeb\s+täna)/giu,
    unless: /(?<!\p{L})(?:millal|mis\s+on)(?!\p{L})[^.!?]{0,60}\?/giu,
  },
  {
    rule: 'urgency/urgent',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:väga|ülimalt|tõesti)\s+kiire(?!\s+(?:internet|ühendus|tarne|vastus))|kiireloomuli(?:ne|selt)|viivitamatult|otsekohe|hädaolukord)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ei\s+ole|pole)\s+(?:\p{L}+\s+)?kiire|(?<!\p{L})(?:aitäh|tänan)(?!\p{L})/giu,
  },
  {
    rule: 'urgency/standing-still',
    aspect: 'standstill',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:töö(?!\p{L})|äri(?!\p{L})|tootmi|liin|ladu|kontor|pood|poed|e-pood|kassa|kassad|süsteem|robot|kraana|veok|brigaad|objekt|töömehed|autod|meistrid|firma|terminal|bussid|konteiner|rekka|ehitus|tehas|büroo)\p{L}*.{0,22}(?<!\p{L})(?:seisab|seisavad|seisma\s+jäänud|seisma|maas(?!\p{L})|halvatud|surnud|jõude|istu(?:b|vad)|ei\s+tööta(?!\p{L})|blokeeritud|kinni\s+pidime|on\s+tühjad)|(?:seisab|seisavad).{0,15}(?<!\p{L})(?:kogu|terve|töö|äri|tootmine|ladu|liin|kraana|kõik)(?!\p{L})|(?:kontor|äri|töö|büroo|ettevõte|kliinik).{0,8}(?<!\p{L})on.{0,6}(?<!\p{L})halvatud|(?:keegi|me|firma|kontor|büroos|kliendid|ma).{0,15}(?<!\p{L})ei\s+saa(?!\p{L}).{0,35}(?<!\p{L})(?:tööd\s+teha|tööle\s+hakata|teenindada|arveid|müüa|palku|allkirjasta|kaupa|väljasta|vastu\s+võtta|tehingut)\p{L}*|(?:meie\s+)?kliendid.{0,12}(?<!\p{L})ei\s+saa.{0,8}(?<!\p{L})maksta|ei\s+saa.{0,25}(?<!\p{L})(?:tööd\s+teha|kliente\s+teenindada|arveid|palku|palka\s+välja|allkirjasta|poodi\s+avada|müüa)\p{L}*|(?:arveid|palku|palka|poodi|kaupa).{0,10}(?<!\p{L})ei\s+saa|(?:kliendid|patsiendid|külalised|inimesed|reisijad|ostjad).{0,25}(?<!\p{L})(?:lähevad\s+ära|laua\s+taga|lahkuvad)(?!\p{L})|(?:klient|patsient).{0,8}(?<!\p{L})(?:on|istub).{0,8}(?<!\p{L})(?:laual|laua\s+taga|kabinetis)|järjekord.{0,20}(?<!\p{L})(?:uks|tänav|parkla|kassa)\p{L}*|pidime.{0,12}(?<!\p{L})kinni\s+(?:panema|pidama)|(?:poe|kassa|kohvik)\p{L}*.{0,10}(?<!\p{L})kinni(?!\p{L}).{0,8}(?<!\p{L})(?:panema|pandud)|(?:e-pood|leht|veebileht|pood|süsteem)\p{L}*.{0,10}(?<!\p{L})(?:on\s+)?maas(?!\p{L}).{0,20}(?<!\p{L})(?:ja|kampaania|müük|must\s+reede)?|kassad.{0,8}(?<!\p{L})(?:ei\s+tööta|maas|surnud)|tellimus(?:t|ed|i)?.{0,10}(?<!\p{L})läheb\s+tühja|ilma\s+tööta(?!\p{L}))/giu,
    unless:
      /(?<!\p{L})(?:(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|garaaž\p{L}*|nurgas|reedel\s+kinni|kas.{0,20}(?<!\p{L})kindlustus\p{L}*|põnev\p{L}*|rõõm\p{L}*|rahulikult|kohviku\p{L}*|uut\s+hooaega|ühel\s+kasutajal|vist\s+korras|tulla|ainult\s+minul|teine\s+kassa)/giu,
  },
  {
    rule: 'urgency/losing',
    aspect: 'loss',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kaota(?:n|me|sime|b).{0,15}(?<!\p{L})(?:iga\s+(?:tund|päev|minut)|raha|kliente|klienti|tellimus|müüki|tulu|tuhandeid|eurosid|päevas|tunnis)\p{L}*|(?:iga|üks)\s+(?:tund|minut|päev)(?!\p{L}).{0,20}(?<!\p{L})(?:maksab|eurot|kaota|viivis|loeb|miljon|kahju|on\s+raha)\p{L}*|kahju(?:d)?.{0,20}(?<!\p{L})(?:tuhand|tunnis|kasva|päevas|iga\s+tunni|on\s+juba)\p{L}*|(?:maksab|maksis|läheb\s+maksma).{0,20}(?<!\p{L})(?:meile\s+)?.{0,12}(?<!\p{L})(?:tunnis|tund(?!\p{L})|päevas|suurima\s+kliendi)|(?:viivis|viivist|leppetrahv)\p{L}*.{0,10}(?<!\p{L})(?:jookse|iga\s+päev|tiksu|koguneb)\p{L}*|(?:saamata\s+jäänud|kaotatud)\s+tulu\p{L}*|kaup\s+läheb\s+raisku|päev\s+on\s+läinud|raha\s+on\s+läinud,|sissetulek\p{L}*.{0,12}(?<!\p{L})(?:null|pole))/giu,
    unless:
      /(?<!\p{L})(?:(?:aitäh|tänan|tänud|tänu|suurepära\p{L}*|imeli\p{L}*|vahva|kiida\p{L}*|kiitus\p{L}*|rõõm\p{L}*|naer\p{L}*|nalj\p{L}*|vaimustu\p{L}*|armasta\p{L}*|parim\p{L}*|õnnelik\p{L}*|meeldi\p{L}*|palju\s+õnne)(?!\p{L})|ei\s+ole\s+midagi|kriim|bussis|rahakoti|leidsite|kõrvaklapp\p{L}*|hilja\s+peale|kindlustus\p{L}*)/giu,
  },
  {
    rule: 'urgency/deadline-near',
    aspect: 'deadline',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tähtaeg|tähtaja|tähtpäev|hange|pakkumine|pakkumise|test|eksam|esitlus|koosolek|lend|lennuk|rong|laev|praam|buss|notar|notariaeg|kontsert|etendus|üritus|tehing|avamine|pulm|pulmad|matus|matused|sünnipäev|palgapäev|operatsioon|kohtuistung|külalised|konverents|peied|jõulud|lõpetamine|kolimine|intervjuu|audit|komisjon|talgud|lõuna|eetri|saade|järelevalve)\p{L}*.{0,30}(?<!\p{L})(?:täna(?!\p{L})|homme|ülehomme|laupäeval|reedel|esmaspäeval|pühapäeval|kell\s+\d|kell\s+kaks|kell\s+kolm|kell\s+\p{L}+|tunni|minuti|kahe\s+tunni|kolme\s+tunni|päeva\s+pärast|õhtul|südaööl|kohe|homseks|hommikul|\d+\s+(?:minuti|tunni|päeva)|sulgub|kukub|\d\d[.:]\d\d)\p{L}*|(?:täna|homme|ülehomme|tunni\s+pärast|laupäeval|reedel).{0,12}(?<!\p{L})(?:on|algab|avame|tuleb|pulm|matus|eksam|koosolek|sulgub|viimane\s+päev|peab|pean|lendan|kolime|lapsel).{0,15}(?<!\p{L})(?:pulm|matus|eksam|avamine|tähtaeg|kontsert|notar|viimane|palk|olema|pidu|koosolek)|avame.{0,8}(?<!\p{L})(?:homme|täna|kohe)|(?:algab|sulgub|väljub|kukub).{0,15}(?<!\p{L})(?:\d+\s+(?:minuti|tunni)|tunni|minuti|kahe\s+tunni|kohe|täna|südaööl|õhtul|kell)(?!\p{L})|viimane\s+(?:päev|minut).{0,40}(?<!\p{L})(?:täna(?!\p{L})|homme)|viimane\s+minut|(?:lend|lennuk|rong|laev|buss)\s+läheb.{0,15}(?<!\p{L})(?:kahe|tunni|kell|\d+|kohe)|(?:vaja|vajan|olema|tarvis|peab\s+olema|valmis|käes).{0,10}(?<!\p{L})(?:täna|homseks|kohe|kohe\s+täna|tunni\s+jooksul|hommikuks|reedeks|õhtuks)(?!\p{L})|(?:palgapäev|palgad|palk).{0,15}(?<!\p{L})(?:on|tuleb).{0,10}(?<!\p{L})(?:täna|homme)|(?:tuleb|peab|pean|peame).{0,25}(?<!\p{L})(?:täna|homme|tunni).{0,15}(?<!\p{L})(?:esita|jõudma|maksma|saatma|olema|välja)\p{L}*|(?:tunni|kahe\s+tunni|24\s+tunni|poole\s+tunni|minuti)(?:\s+aja)?\s+jooksul|enne.{0,12}(?<!\p{L})(?:laupäevast|pühapäevast|õhtut|lõunat|avamist|laupäeva)\p{L}*|(?:ootab|annab|küsib).{0,15}(?<!\p{L})(?:homme|homseni|täna)(?!\p{L}))/giu,
    unless:
      /(?<!\p{L})(?:lubasite|lubati|enne\s+õiget|sel\s+tunnil|koosolekule|kannatus\p{L}*|millal|mis\s+(?:on|kell)|hinnapakkumi\p{L}*|augustis|kõik\s+valmis|tänud|aitäh|tänan|check-in|avatud\?|pole\s+kiire|ei\s+ole\s+kiire|kui\s+ei,|hästi|tore\p{L}*|palju\s+õnne|sobib|viimane\s+päev\s+tööl|müüa|edasi\s+lükata|tühista\p{L}*|kas\s+(?:saab|võib)|jääb\s+ära|reisi\p{L}*|saab\s+muuta)|^\P{L}*kas(?!\p{L})/giu,
  },
  {
    rule: 'urgency/urgent-too',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:asi|see|mul|meil).{0,8}(?<!\p{L})on.{0,6}(?<!\p{L})(?:väga\s+|üli|hull|mega|tõsiselt\s+)?kiire(?!\p{L})|(?:väga|vaga|üli|hullult|mega|tõesti)\s?-?\s?kiire,?\s?.{0,12}(?<!\p{L})(?:palun|asi|tähtaeg|tahtaeg|tana)?|(?:kiire\s+kiire|ülikiire|megakiire|ülipakiline|pakiline|pakilis|kiireloomuli|viivitamat|otsekohe|kriitiline\s+viga|hädaolukord|ruttu\s+ruttu|kiiremas\s+korras|esmajärjekor)\p{L}*|(?:kohe|kiiresti|ruttu|praegu).{0,8}(?<!\p{L})(?:vaja|abi|appi|reagee|korda|midagi)\p{L}*.{0,6}(?<!\p{L})|vaja.{0,8}(?<!\p{L})(?:kohe|ruttu|kiiresti|kiirelt)|(?:aidake|reageerige|parandage|tehke|leidke|tulge|saatke|lahendage|uurige).{0,18}(?<!\p{L})(?:kohe|kiiresti|kiiremini|täna|ruttu|praegu|viivita)\p{L}*|ei\s+kannata.{0,8}(?<!\p{L})(?:oodata|viivitus|edasi)\p{L}*|(?:ei\s+saa|ei\s+jõua).{0,12}(?<!\p{L})(?:homseni\s+|hommikuni\s+|esmaspäevani\s+|kauem\s+)?oodata|oodata\s+(?:ei\s+ole\s+võimalik|ei\s+saa)|ei\s+saa.{0,10}(?<!\p{L})(?:oodata|homseni|hommikuni|esmaspäevani)|aeg.{0,8}(?<!\p{L})(?:jookseb|saab\s+otsa|tiksub|sulab)|kell\s+tiksub|aega\s+(?:ei\s+ole|pole|on\s+vähe)(?!\p{L})|(?:iga\s+)?(?:minut|minutid|sekund)\s+loe(?:b|vad)|avarii\P{L}*$|uputus\p{L}*|kipõ|(?:vesi|vett).{0,12}(?<!\p{L})(?:voolab|tõuseb|jookseb|tilgub).{0,12}(?<!\p{L})(?:läbi|lae|keldri|põranda)\p{L}*|keldris.{0,6}(?<!\p{L})(?:tõuseb\s+)?vesi|prioriteet.{0,6}(?<!\p{L})(?:kõrg|kriitili)\p{L}*|see\s+on\s+kriitiline)|^\P{L}*(?:väga-väga\s+|väga\s+|üli|mega|hullult\s+)?kiire\P{L}*$|^\P{L}*kohe(?:\s+kohe)?\P{L}*$|kohe\s+kohe/giu,
    unless:
      /(?<!\p{L})(?:pole\s+(?:kiire|kiiret|hullu|pakilin)|ei\s+ole\s+(?:kiire|kiireloomuline|hädaolukord)|kiiret\s+pole|mall|õppus\p{L}*|kursus\p{L}*|kiire\s+(?:vastus|internet|tarne|teenin|reageer)\p{L}*|aitäh|tänan|internet|ilusti|potis|kindlasti|saan\s+aru|sobiva)/giu,
  },
  {
    rule: 'urgency/stuck',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:(?:kliendid|patsiendid|külalised|inimesed|reisijad|turistid|õpilased|lapsed|vanurid).{0,25}(?<!\p{L})(?:ootavad|ootab|istuvad|seisavad)(?!\p{L})|jää(?:n|me)(?!\p{L}).{0,20}(?<!\p{L})(?:ilma|maha)(?!\p{L})|(?:kaup|toit|jäätis|rohud|ravim|liha|piim|vaktsiin)\p{L}*.{0,15}(?<!\p{L})(?:rikne|sula|raisku|halvaks)\p{L}*|(?:ilma|pole|ei\s+ole)[^,]{0,10}(?<!\p{L})(?:kütte|soojuse|elektri|vee|raha|ravimi|auto|telefoni|küttet|sooja\s+vett|elektrit|vett)(?:ta)?(?!\p{L})|(?:homseks|õhtuks|hommikuks|tänaseks|reedeks|esmaspäevaks|laupäevaks|kella\s+\d+ks).{0,25}(?<!\p{L})(?:vaja|peab|olema|palun|korda|valmis|pean)|(?:täna|homme|õhtul|hommikul).{0,8}(?<!\p{L})(?:peab|pean|peame|sõidan|lendan|lendame|väljub|kolime|abiellu)\p{L}*|\d+\s+(?:minuti|tunni)\s+pärast|(?:minuti|tunni|kahe\s+tunni)\s+pärast.{0,10}(?<!\p{L})(?:algab|on|läheb|väljub|pean)|viimane\s+(?:buss|rong|laev|lend|praam)|(?:seisan|seisame|olen|oleme|istun|istume|ootan).{0,30}(?<!\p{L})(?:ukse\s+taga|ukse\s+ees|värava|kassas|lennujaama|tee\s+ääres|maanteel|laeva\s+ees|halli\s+ees|vihma|ilma\s+rahata|hädas|järjekorras|bussipeatus|tõkkepuu|piiril)\p{L}*|(?:toas|kodus|korteris|majas|väljas|laut).{0,12}(?<!\p{L})(?:on\s+)?.{0,8}(?<!\p{L})(?:null|\d+|kümme|miinus|külm|pime|kraadi)\p{L}*.{0,12}(?<!\p{L})(?:kraadi)?|(?:lapsed|beebi|vanurid|pere)\p{L}*.{0,15}(?<!\p{L})(?:külmeta|nälja|nutab|nutavad|külm)\p{L}*|(?:pole|ei\s+ole).{0,8}(?<!\p{L})(?:raha\s+toidu|süüa|toitu)|külmik.{0,6}(?<!\p{L})tühi|pole\s+süüa|(?:valu|valutab|valuvaigisti)\p{L}*.{0,15}(?<!\p{L})(?:ei\s+talu|ei\s+võta|väljakannat|magamata)\p{L}*|(?:töökohast|tööst|sissetulekust|rongist|lennust|korterist).{0,6}(?<!\p{L})(?:ilma|maha)|sellest\s+sõltu\p{L}*)/giu,
    unless:
      /(?<!\p{L})(?:järjekorras\s+number|mantlis|kohvikus|imestavad|seda\s+raha\s+väärt|teie\s+(?:\p{L}+\s+){0,3}värava|teie\s+ukse|teie\s+lao|teie\s+poe|kuni|avatud|põnev\p{L}*|rõõm\p{L}*|rahulikult|broneeri\p{L}*|sobib|kas\s+saab|kas\s+jõuate|palun\s+lükka\p{L}*|check-in|aitäh|soe,|soe\s+majas|hea)/giu,
  },
  {
    rule: 'urgency/event-and-loss',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:\p{L}*aktus|kontsert|finaal|videokohtumine|esinemine|intervjuu|palgapäev|pulm|matus|kolimine|etendus|tähtaeg|võistlus|ristsed|oksjon)\s+(?:on\s+|algab\s+)?(?:täna|homme|ülehomme|laupäeval|pühapäeval|kell|\d+\s+minuti)|homme\s+(?:on\s+)?(?:palgapäev|finaal|etendus|aktus)|iga\s+(?:minut|tund|tunniga|minutiga|päevaga)\s+.{0,40}(?<!\p{L})(?:kadunud|kaotan|kaotame|kahju|eurot|euro|tellimus\p{L}*|ilma)|(?:e-pood|kassa|server|süsteem|\p{L}*robot|tootmine|tootmisliin|makseterminal)\p{L}*\s+(?:on|seisab)\s+(?:\p{L}+\s+)?(?:maas|seisma|seis)|klienti?\s+(?:\p{L}+\s+)?(?:ootamas|ootel|ukse\s+taga)|(?:ravim|insuliin|rohtu?)\p{L}*\s+(?:jagub|on\s+otsas|lõpeb)|\p{L}+teist\s+kraadi|(?:beebi|laps)\s+magab\s+mütsiga|raha\s+(?:voolab|kaob)\s+(?:\p{L}+\s+)?kontolt|(?:väljub|algab|sulgub)\s+\d+\s+minuti|kohe\s+helistage|helistage\s+kohe|ainus\s+ühendus\s+on|(?:magame|istume|oleme)\s+(?:\p{L}+,?\s+){0,6}põrandal|viimane\s+päev\s+on\s+täna|iga\s+päev,\s+mis\s+.{0,25},\s+jään|ei\s+saa\s+temaga\s+ühendust|maksetähtaeg\s+on\s+(?:täna|homme)|(?:seisab|ootab)\s+(?:\p{L}+\s+){0,2}(?:vihmas|külmas|trepil|lumes))(?!\p{L})/giu,
    unless:
      /(?<!\p{L})(?:aitäh|tänan|tänud|suurepära\p{L}*\s+teenin\p{L}*|lahe|imeli\p{L}*|viis\s+tärni|soovitan|väga\s+rahul|kas\s+(?:saab|võib)|piletid|müügil|palju\s+õnne|ei\s+ole\s+kiire|pole\s+kiire|aega\s+on)/giu,
  },
];

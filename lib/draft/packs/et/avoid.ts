import { type Avoided, has, words } from '../../pack.ts';

export const avoid: readonly Avoided[] = [
  {
    rule: 'calm-down',
    why: 'feeling',
    match: words(
      String.raw`rahune(?:ge|b)?(?: maha)?|(?:palun )?(?:ärge|ära) (?:ärritu(?:ge)?|vihastage|vihasta|karju(?:ge)?|närveeri(?:ge)?|paanitse(?:ge)?)|(?:võtke|võta) (?:palun |nüüd )*rahulikult|pole (?:mõtet|vaja) (?:ärrituda|vihastada|närvitseda)|olge (?:palun )?rahulik(?:ud)?`,
    ),
    unless: has('kui (?:liiklus|koormus|tuul|võrk)|liiklus|torm'),
    rewrite: 'Mõistan, et soovite vastust. Teen praegu nii: [tegevus].',
    whole: true,
  },
  {
    rule: 'policy',
    why: 'wall',
    match: words(
      String.raw`(?:see|selline|nii) on (?:lihtsalt |juba )?(?:meie|ettevõtte|firma) (?:\p{L}+ )?(?:reegel|kord|poliitika|praktika|eeskiri|tingimus)|meie (?:\p{L}+ )?(?:reeglite|korra|poliitika|eeskirjade|tingimuste) (?:järgi|kohaselt|tõttu)|vastavalt meie (?:reeglitele|korrale|poliitikale|eeskirjadele|tingimustele)|meie (?:reeglid|kord|poliitika|tingimused) (?:ei luba|keelavad|keelab|nõuab|nõuavad)|reegel on reegel|reeglid on reeglid`,
    ),
    unless: has('lisatud|manuses|privaatsus\\p{L}*|küsisite|link'),
    rewrite: 'Põhjus on [põhjus]. Saan teha nii: [võimalus].',
    whole: true,
  },
  {
    rule: 'have-to',
    why: 'command',
    match: words(
      String.raw`(?:te|teie|sa|sina) (?:lihtsalt |nüüd |kõigepealt )?(?:peate|pead|olete kohustatud|oled kohustatud)|(?:peate|pead) (?:lihtsalt |nüüd |kõigepealt )?(?:saatma|ootama|helistama|maksma|täitma|tegema|esitama|leppima|pöörduma)|teil tuleb|sul tuleb`,
    ),
    unless: has(String.raw`ei pea|kui|mida|miks|enne kui|et te ei|kahju`),
    rewrite: 'Kõige kiiremini liigub asi edasi nii: [mida on vaja ja miks].',
    whole: true,
  },
  {
    rule: 'should-have',
    why: 'blame',
    match: words(
      String.raw`(?:te|teie|sa|sina)? ?(?:oleksite|oleksid) (?:pidanud|võinud)|(?:te|teie|sa) (?:ei lugenud|ei järginud|ei teatanud|ei saatnud|ei kontrollinud|ei kuulanud|unustasite|unustasid|jätsite|jätsid)|unustasite|(?:see )?on (?:teie|sinu) (?:enda )?(?:viga|süü)|olete ise süüdi|ise olete süüdi`,
    ),
    unless: has(String.raw`pidanud (?:saama|kätte|jõudma)|ei ole|pole|ei oleks pidanud`),
    rewrite: 'Nüüd saame teha nii: [järgmine samm].',
    whole: true,
  },
  {
    rule: 'as-i-told-you',
    why: 'again',
    match: words(
      String.raw`nagu (?:[^\s.,!?]+ ){0,4}(?:ütlesin|ütlesime|mainisin|mainisime|selgitasin|selgitasime|kirjutasin|kirjutasime|öeldud|mainitud|selgitatud)(?: varem| juba| teile| eelmises kirjas)*,?|(?:olen|oleme) (?:teile |seda |seda teile )?juba (?:teile )?(?:öelnud|vastanud|selgitanud|teatanud|kirjutanud)(?:,? et)?,?|(?:veel kord|kordan):`,
    ),
    unless: has('lubasin|lubasime|aitäh|tänan|vabanda'),
    rewrite: 'lühidalt:',
  },
  {
    rule: 'nothing-i-can-do',
    why: 'no-hope',
    match: words(
      String.raw`ei (?:saa|oska) (?:[^\s.,!?]+ ){0,4}midagi (?:teha|parata)|(?:ma |me )?(?:ei saa|ei oska) (?:selle vastu |siin |teid |enam |kahjuks )*(?:midagi teha|aidata|midagi parata)|midagi pole (?:enam )?teha|(?:meie )?süsteem ei (?:luba|võimalda|lase|toeta)|see (?:lihtsalt )?(?:ei ole|pole) (?:kahjuks )?võimalik|käed on seotud|ei saa teid aidata`,
    ),
    unless: has('ilma|kuni|kui|veateade|enne'),
    rewrite: 'Saan teha nii: [võimalus]. Muu üle otsustab [nimi].',
    whole: true,
  },
  {
    rule: 'do-not-know',
    why: 'no-answer',
    match: words(
      String.raw`(?:ma |me )?(?:tõesti )?ei tea|(?:mul|meil) (?:pole|ei ole) (?:aimugi|aimu|infot|õrna aimugi)|(?:ma )?(?:pole|ei ole) kindel|(?:pole|ei ole) õrna aimugi|kust mina tean`,
    ),
    unless: has('aga|kuid|uurin|uurime|küsin|selgitan välja'),
    rewrite: 'Uurin järele ja kirjutan teile hiljemalt [aeg].',
    whole: true,
  },
  {
    rule: 'understand-but',
    why: 'but',
    match: words(
      String.raw`((?:ma |me )?(?:mõistan|mõistame|saan aru|saame aru|vabandan|vabandame|vabandust|palume vabandust|mul on kahju|meil on kahju)(?:,? et)?(?: [^.!?\n,]{1,70}|)),? (?:aga|kuid)`,
    ),
    unless: has('(?:aga|kuid) (?:uurin|teen|helistan|parandan)'),
    rewrite: '$1 ja',
  },
  {
    rule: 'unfortunately',
    why: 'opener',
    match: /(?<=^|[\n.!?]\s{0,3})(?:kahjuks|paraku|kahju, kuid|kahetsusväärselt)(?!\p{L}),?/giu,
    rewrite: 'Parim tee edasi on [tegevus], sest',
  },
  {
    rule: 'soon',
    why: 'no-time',
    match: words(
      String.raw`(?:nii |võimalikult )(?:kiiresti|ruttu|pea|peatselt)(?: kui võimalik)?|esimesel võimalusel|varsti|peagi|peatselt|lähiajal|lähipäevil|õige pea|niipea kui (?:saame|saan|jõuame)|asap`,
    ),
    unless: has(
      String.raw`parane\p{L}*|varsti pärast|liiga vara|kui kiiresti|(?:palun|palume|saatke|vastake)(?=[^.!?\n]{0,60}(?:esimesel võimalusel|kiiresti))`,
    ),
    rewrite: 'hiljemalt [aeg]',
  },
  {
    rule: 'obviously',
    why: 'down',
    match: words(
      String.raw`nagu (?:te |teie )?(?:kindlasti |ilmselt |isegi |ise )?(?:teate|näete|aru saate),?|(?:on )?(?:iseenesestmõistetav|päevselge|ilmselge),? et|nagu kõik teavad,?|kogu lugupidamise juures,?`,
    ),
    rewrite: 'lühidalt:',
  },
  {
    rule: 'you-claim',
    why: 'doubt',
    match: words(
      String.raw`(?:te |teie )?(?:väidate|väitsite|väidad|väitsid)(?:,? et)?|kui see (?:tõesti |ikka )?(?:tõsi on|vastab tõele),?`,
    ),
    rewrite: 'kirjutate, et',
  },
  {
    rule: 'not-us',
    why: 'pass-on',
    match: words(
      String.raw`(?:see )?(?:ei ole|pole) (?:kahjuks )?(?:meie|minu) (?:\p{L}+ )?(?:töö|mure|probleem|asi|vastutus|osakond|süü|ülesanne|vastutada)|(?:pöörduge|võtke ühendust) (?:palun )?(?:teise|õige|muu) (?:osakonna|tiimi|teeninduse)(?: poole|ga)?|vale osakond`,
    ),
    rewrite: 'Andsin selle edasi ja [nimi] kirjutab teile hiljemalt [aeg].',
    whole: true,
  },
  {
    rule: 'you-are-wrong',
    why: 'blame',
    match: words(
      String.raw`(?:te |teie |sa )?(?:eksite|eksid)|(?:olete|oled) (?:täiesti |ilmselt )?(?:valesti aru saanud|ebaõiglane|ebaviisakas|liiga nõudlik)|(?:saite|said|lugesite|lugesid) (?:\p{L}+ )?valesti(?: aru)?|te ei (?:kuula|saa aru)`,
    ),
    unless: has('kui|te ei eksi'),
    rewrite: 'Kontrollin, kas mõistame asja ühtemoodi: [kuidas aru saite].',
    whole: true,
  },
  {
    rule: 'any-inconvenience',
    why: 'hollow',
    match: words(
      String.raw`(?:vabandame|vabandan|vabandust|palume vabandust|palun vabandust) (?:tekkinud |tekitatud |põhjustatud |võimalike |võimaliku |kõigi )*(?:ebamugavuste|ebamugavuse|ebameeldivuste|tüli|häiringu)(?: pärast| eest)?|(?:teie )?(?:tagasiside|arvamus|rahulolu) on meile (?:väga |ülimalt )?(?:oluline|tähtis)|täname kannatlikkuse eest|võtame (?:teie )?(?:tagasisidet|kaebust|seda) (?:väga )?tõsiselt`,
    ),
    rewrite: 'Mul on kahju, et [mis juhtus].',
    whole: true,
  },
  {
    rule: 'why-did-you',
    why: 'doubt',
    match: words(
      String.raw`miks (?:te|sa) (?:ometi )?(?:ei (?:teatanud|öelnud|lugenud|helistanud|kontrollinud|küsinud))|(?:olete|oled) (?:te |sa )?(?:ikka )?kindel|kas (?:te )?(?:olete|oled) (?:ikka |täiesti )?kindel|mida te (?:õieti )?(?:ootate|ootasite|tahate)`,
    ),
    rewrite: 'Kas saaksite öelda, [mida on vaja teada]?',
    whole: true,
  },
];

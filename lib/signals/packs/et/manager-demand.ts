import type { Pattern } from '../../pattern.ts';

/** Estonian: asks for someone above the agent (R24, R34). Own superiors ("minu ülemus") are not meant. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tahan|tahaksin|tahame|soovin|sooviksin|soovime|nõuan|nõuame|palun|paluks|palume|saaksin|saan|kas\s+ma\s+saan)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:(?:ülemus|(?:\p{L}*teenindus|poe|osakonna|büroo)?juhataja|juhtkon|juhatus|direktor|tegevju|boss|pealik)\p{L}*(?!\p{L})|(?:teenindus|osakonna|vahetuse|meeskonna|müügi)?(?:juht|juhti|juhi(?:ga|le|lt)?)(?!\p{L})|vastutava\s+isiku\p{L}*(?!\p{L})|kõrgemalseisva\p{L}*(?!\p{L}))(?:\s+(?:rääkida|suhelda|ühendust|kontakti|kontakte|juurde))?/giu,
    unless:
      /(?<!\p{L})(?:minu|mu|meie|oma|enda)\s+(?:\p{L}+\s+)?(?:ülemus|juhataja|juh[ti]|juhtkon|juhatus|direktor|tegevju)|(?<!\p{L})(?:lisada|kutsuda|kasutajaks|kasutajana|rolli|õigus(?:i|ed)|edasi\s+öelda|tervitada|juhiseid|juhtida)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/hand-over',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:andke|anna|ühendage|ühenda|suunake|suuna|edastage|edasta|kutsuge|kutsu)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:(?:ülemus|(?:\p{L}*teenindus|poe|osakonna|büroo)?juhataja|juhtkon|juhatus|direktor|tegevju|boss|pealik)\p{L}*(?!\p{L})|(?:teenindus|osakonna|vahetuse|meeskonna|müügi)?(?:juht|juhti|juhi(?:ga|le|lt)?)(?!\p{L})|vastutava\s+isiku\p{L}*(?!\p{L})|kõrgemalseisva\p{L}*(?!\p{L}))/giu,
    unless:
      /(?<!\p{L})(?:minu|mu|meie|oma|enda)\s+(?:\p{L}+\s+)?(?:ülemus|juhataja|juh[ti]|juhtkon|juhatus|direktor|tegevju)|(?<!\p{L})(?:tänu|tänud|tervitused|tervitusi|kiitus)\p{L}*/giu,
  },
  {
    rule: 'manager-demand/boss-to-act',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:ülemus|(?:\p{L}*teenindus|poe|osakonna|büroo)?juhataja|juhtkon|juhatus|direktor|tegevju|boss|pealik)\p{L}*(?!\p{L})|(?:teenindus|osakonna|vahetuse|meeskonna|müügi)?(?:juht|juhti|juhi(?:ga|le|lt)?)(?!\p{L})|vastutava\s+isiku\p{L}*(?!\p{L})|kõrgemalseisva\p{L}*(?!\p{L}))\s+(?:\p{L}+\s+){0,2}(?:telefoni\s+otsa|telefonile|toru\s+otsa|mulle\s+helistama|mulle\s+helistaks|helistagu|võtku|minuga\s+ühendust)/giu,
    unless:
      /(?<!\p{L})(?:minu|mu|meie|oma|enda)\s+(?:\p{L}+\s+)?(?:ülemus|juhataja|juh[ti]|juhtkon|juhatus|direktor|tegevju)/giu,
  },
  {
    rule: 'manager-demand/who-is',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kes|kus)\s+(?:on\s+)?(?:teie|sinu|su)\s+(?:\p{L}+\s+)?(?:ülemus|juhataja|juht|boss|direktor)(?!\p{L})/giu,
  },
  {
    rule: 'manager-demand/with-authority',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kellegagi|keegi|keegagi|kellelegi|inimesega|inimesele|kedagi),?\s+(?:\p{L}+\s+)?kes\s+(?:\p{L}+\s+){0,2}(?:saab|võib|tohib|oskab)\s+(?:\p{L}+\s+){0,3}(?:otsustada|otsuse|otsuseid)|(?<!\p{L})kellegagi\s+kõrgemalt/giu,
  },
  {
    rule: 'manager-demand/upwards',
    aspect: 'upper-management',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:viin|pöördun|lähen|kirjutan|saadan)\s+(?:\p{L}+\s+){0,4}(?:teie\s+(?:juhtkonna|juhatuse|juhi|ülemuse)|kõrgemale\s+poole)(?:\s+(?:poole|ette|juurde))?/giu,
  },
  {
    rule: 'manager-demand/no-more-with-you',
    strength: 'explicit',
    match: /(?<!\p{L})(?:ma\s+)?ei\s+(?:räägi|suhtle|arutle)\s+(?:enam\s+)?(?:teiega|sinuga)/giu,
  },
  {
    rule: 'manager-demand/anyone-above',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:andke|anna|palun|soovin|tahan|nõuan)\s+(?:\p{L}+\s+){0,3}(?:ülemuse|juhi|juhataja|juhatuse)\s+(?:\p{L}+\s+)?(?:number|numbrit|kontakt\p{L}*|nime|nimi|e-post\p{L}*|meil\p{L}*)|(?:keegi|kellegi\p{L}*|kellelegi|inimese\p{L}*)\s+(?:\p{L}+\s+)?(?:kõrgemalt\p{L}*|juhtkonnast|juhatusest|ülevalt\p{L}*)|kes\s+(?:\p{L}+\s+){0,2}(?:vastutab|ülemus\s+on|juhataja\s+on)|(?:nõuan|soovin|palun|tahan)[^.!?]{0,30}(?:eskaleeri\p{L}*|juhtkonna(?:le|ni))|kellel\s+on\s+(?:\p{L}+\s+)?(?:õigus|volitus\p{L}*)\s+otsust\p{L}*)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:(?:minu|mu|meie)\s+(?:ülemus|juha|juht))/giu,
  },
];

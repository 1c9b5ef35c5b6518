import type { Pattern } from '../../pattern.ts';

/** Finnish: business at a standstill or a hard deadline; "urgent" alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tuotanto(?:mme)?|tuotantolinja|liiketoiminta(?:mme)?|toiminta(?:mme)?|myymälä(?:mme)?|verkkokauppa(?:mme)?|varasto(?:mme)?|kassa(?:t|mme)?|työt|tehdas)\s+(?:on\s+)?(?:\p{L}+\s+){0,2}(?:seisoo|seisovat|seis|pysähty\p{L}+|pysähdyksissä|jumissa|alhaalla|nurin)|(?:emme|en)\s+(?:\p{L}+\s+){0,2}(?:voi|pysty|pääse)\s+(?:\p{L}+\s+){0,3}(?:laskuttamaan|laskuttaa|myymään|myydä|toimittamaan|toimittaa|palvelemaan|palvella|maksamaan\s+palkkoja|maksaa\s+palkkoja))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ei|eivät)\s+(?:\p{L}+\s+)?(?:seiso|ole\s+pysähty)/giu,
  },
  {
    rule: 'urgency/losing-money',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:menetämme|menetän|tappiota|meiltä\s+menee|maksaa\s+meille|tappiot\s+ovat)\s+(?:\p{L}+\s+){0,4}(?:rahaa|kauppoja|myyntiä|tilauksia|asiakkaita|euroa|€|tuhansia|satoja|joka\s+(?:tunti|päivä)|tunnissa|päivässä)/giu,
  },
  {
    rule: 'urgency/deadline',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:määräaika|määräpäivä|deadline|eräpäivä|kilpailutus|tarjous\s+on\s+jätettävä|ilmoitus\s+on\s+jätettävä)\s+(?:\p{L}+\s+){0,4}(?:tänään|huomenna|tunnin\s+(?:päästä|kuluttua)|klo\s+?\d+|iltapäivällä|umpeutuu|menee\s+umpeen)/giu,
    unless: /(?<!\p{L})(?:milloin|koska)(?!\p{L})[^.!?]{0,60}\?/giu,
  },
  {
    rule: 'urgency/urgent',
    strength: 'tone',
    match:
      /(?<!\p{L})(?:kiireellinen|kiireellisesti|erittäin\s+kiireellinen|kiireinen\s+asia|välittömästi|heti\s+paikalla|mitä\s+pikimmin|pikaisesti|viipymättä|hätätapaus)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:ei|eikä|ei\s+mitenkään)\s+(?:ole\s+)?(?:\p{L}+\s+)?(?:kiire|hätä)\p{L}*|(?<!\p{L})kiitos/giu,
  },
];

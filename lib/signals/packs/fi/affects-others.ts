import type { Pattern } from '../../pattern.ts';

/** Finnish: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/all-of-us',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:koko\s+(?:tiimi|tiimimme|yritys|yrityksemme|toimisto|toimistomme|henkilöstö|talo|osasto|organisaatio)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:ei|on\s+(?:jumissa|ilman|pysähdyksissä|alhaalla)|kärsii)|kukaan\s+(?:meistä|meillä|toimistolla|käyttäjistä(?:mme)?)\s+ei\s+(?:\p{L}+\s+)?(?:pääse|voi|pysty|saa)|kaikilla\s+(?:meillä|meidän\s+\p{L}+|käyttäjillä(?:mme)?|työntekijöillä(?:mme)?|toimipisteillä(?:mme)?|asiakkaillamme))(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:lähettää|kiittää|toivottaa|tyytyväi|käytössä\s+sama)\p{L}*/giu,
  },
  {
    rule: 'affects-others/many-users',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:\d{2,}|kymmenet|kymmeniä|sadat|satoja|tuhannet|tuhansia|kaikki|monet|useat)\s+(?:\p{L}+\s+){0,2}(?:käyttäj|asiakas|asiakk|työntekij|opiskelij|potila)\p{L}*\s+(?:\p{L}+\s+){0,4}(?:ei|eivät|kärsi\p{L}*|ilman|jumissa|odotta\p{L}*|valitta\p{L}*)/giu,
    unless: /(?<!\p{L})tyytyväi\p{L}*/giu,
  },
  {
    rule: 'affects-others/others-too',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:sama\s+(?:\p{L}+\s+)?(?:ongelma|vika|virhe)\s+(?:on\s+)?(?:\p{L}+\s+){0,2}(?:muillakin|kollegoillani|kaikilla|naapureilla\p{L}*|muilla\s+asiakkaillanne)|muillakin\s+(?:\p{L}+\s+){0,2}(?:sama|samat|samaa)\s+(?:\p{L}+\s+)?(?:ongelma|vika|virhe)\p{L}*|asiakkaamme\s+(?:\p{L}+\s+){0,2}(?:eivät\s+(?:pääse|voi|pysty|saa)|kärsivät|valittavat))/giu,
    unless: /(?<!\p{L})onko/giu,
  },
];

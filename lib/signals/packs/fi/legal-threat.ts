import type { Pattern } from '../../pattern.ts';

/** Finnish: lawyer, court, regulator, ombudsman or chargeback, held out as a next step (R32). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/lawyer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:asianajaja|asianajotoimisto|juristi|lakimie(?:s|h|st)|lakimies)\p{L}*(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:yhteyttä|yhteydessä|käännyn|käännymme|kääntyä|hoidettavaksi|hoitaa|selvittää|ottaa|asialle|lähettää|puhee\p{L}*|kuulette|neuvo(?:o|t)\p{L}*|valmistelee|haltuun|jatkaa)/giu,
    unless:
      /(?<!\p{L})(?:en|emme|ei)\s+(?:aio|ole|tarvitse|halua)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})mutta(?!\p{L}))|(?<!\p{L})(?:sopimusluonno|mallipohj|liitteenä\s+(?:kopio|lasku))/giu,
  },
  {
    rule: 'legal-threat/to-lawyer',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:otan|otamme|käännyn|käännymme|annan|annamme|siirrän|siirrämme|vien|viemme|olen|olemme|puhun|palkkaan|palkkaamme|kuulette|seuraava(?:ksi|n|\p{L}*)?)(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:asianajaja|asianajotoimisto|juristi(?!ksi)|lakimie(?:he|hi|st))\p{L}*/giu,
    unless:
      /(?<!\p{L})(?:olen|olemme)\s+(?:\p{L}+\s+){0,2}(?:asianajaja|asianajotoimisto|juristi|lakimies)(?!\p{L})|(?<!\p{L})(?:en|emme|ei)\s+(?:aio|ole\s+ollut|halua)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})mutta(?!\p{L}))|(?<!\p{L})(?:kopio|sopimus|lasku)\p{L}*\s+(?:\p{L}+\s+){0,2}(?:juristill|lakimiehel|asianajajal)/giu,
  },
  {
    rule: 'legal-threat/to-court',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:oikeuteen|oikeusteitse|oikeustoimiin|käräjille|käräjäoikeuteen|oikeudessa\s+(?:tavataan|nähdään)|nähdään\s+(?:sitten\s+)?(?:oikeudessa|käräjillä)|tavataan\s+oikeudessa|haastan\s+(?:teidät|yhtiön(?:ne)?|yrityksen(?:ne)?)|nost(?:an|amme|etaan)\s+(?:\p{L}+\s+)?kanteen)/giu,
    unless: /(?<!\p{L})(?:en|emme|ei)\s+(?:aio|ole|halua)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})mutta(?!\p{L}))/giu,
  },
  {
    rule: 'legal-threat/to-authority',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:kuluttajariitalautakun(?:taan|nalle)|kuluttaja-?asiamiehelle|kuluttaja-?asiamiehe(?:en|ltä)|kuluttajaviranomais(?:ille|iin|en\s+puoleen)|kuluttajaneuvon(?:taan|nalle)|kuluttajaoikeusneuvojalle|kkv:(?:lle|hen|ään)|kilpailu-\s+ja\s+kuluttajavirastoon|tietosuojavaltuutetulle|tietosuojavaltuutetun\s+toimistoon|tietosuojaviranomaiselle|finanssivalvon(?:taan|nalle)|fiva(?:an|lle)|fine(?:en|lle|:een|:lle)|vakuutuslautakuntaan|traficom(?:ille|iin)|aluehallintovirastoon|avi(?:in|lle)|tukesi(?:lle|in)|eduskunnan\s+oikeusasiamiehelle)(?!\p{L})/giu,
    unless: /(?<!\p{L})(?:en|emme|ei)\s+(?:aio|ole|halua|tarvitse)(?!\p{L})(?![^.!?]{0,60}(?<!\p{L})mutta(?!\p{L}))/giu,
  },
  {
    rule: 'legal-threat/report-crime',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:teen|teemme|tehdään|jätän|jätämme)\s+(?:\p{L}+\s+){0,3}(?:rikosilmoituk\p{L}*|tutkintapyynnö\p{L}*|kantelu\p{L}*|valituks\p{L}*\s+viranomais\p{L}*)/giu,
    unless: /(?<!\p{L})(?:en|emme)\s+(?:aio|tee)(?!\p{L})/giu,
  },
  {
    rule: 'legal-threat/chargeback',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:peruutan|perun|perutan|riitautan|riitautamme|haen|pyydän|haemme)\s+(?:\p{L}+\s+){0,4}(?:(?:pankin|luottokorttiyhtiön|luottokortin|korttiyhtiön)\s+(?:kautta|kanssa)|takaisinveloituk\p{L}*|chargeback\p{L}*|pankista|luottokorttiyhtiöltä)/giu,
  },
  {
    rule: 'legal-threat/damages',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:vaadin|vaadimme|haen|haemme)\s+(?:\p{L}+\s+){0,4}(?:vahingonkorvau(?:sta|ksia|kset)|korvauksia\s+oikeusteitse)/giu,
  },
];

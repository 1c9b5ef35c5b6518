import type { Pattern } from '../../pattern.ts';

/** Estonian: danger to life, violence or self-harm. Killing a process is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/self-harm',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:tapan\s+(?:end|ennast|enda)(?:\s+ära)?|enesetap(?:p|u|mõte)\p{L}*|(?:ei\s+taha|ei\s+jaksa)\s+(?:\p{L}+\s+){0,2}elada|lõpetan\s+oma\s+elu|hüppan\s+(?:sillalt|katuselt|aknast)|elul\s+pole\s+(?:enam\s+)?mõtet)/giu,
  },
  {
    rule: 'safety/violence',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:(?:tapan|peksan|lasen|pussitan|löön)\s+(?:\p{L}+\s+){0,2}(?:teid|sind|su|teie|kõik\s+seal|maha|läbi)|saad\s+(?:vastu\s+)?(?:lõugu|peksa)|saate\s+(?:vastu\s+)?(?:lõugu|peksa)|tean,?\s+kus\s+(?:sa\s+elad|te\s+elate|te\s+töötate|sa\s+töötad)|(?:panen|põletan)\s+(?:\p{L}+\s+){0,2}(?:kontori|hoone|poe)\s+(?:põlema|maha)|pomm(?:i)?\s+(?:\p{L}+\s+){0,2}(?:kontoris\p{L}*|hoones\p{L}*|plahvata\p{L}*))/giu,
  },
  {
    rule: 'safety/danger',
    strength: 'explicit',
    match:
      /(?<!\p{L})(?:eluohtli(?:k|kud|kult|ku)|sai(?:n|me)?\s+(?:\p{L}+\s+){0,2}elektrilöögi|(?:seade|aku|laadija|pistik|masin|juhe)\s+(?:\p{L}+\s+){0,3}(?:süttis|plahvatas|suitseb|läks\s+põlema|sulas)|läks\s+(?:\p{L}+\s+){0,2}põlema|süttis\s+põlema|tuleoht(?:lik)?|(?:laps|töötaja|klient|ema|isa)\s+(?:\p{L}+\s+){0,3}(?:sai\s+(?:viga|vigastada|põletada)|sattus\s+haiglasse|viidi\s+haiglasse))/giu,
    unless: /(?<!\p{L})(?:märgutuli|suitsuandur)\p{L}*|(?<!\p{L})eluohtlikult\s+(?:hea|naljakas)/giu,
  },
];

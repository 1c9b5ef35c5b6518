import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Olen selle peale väga vihane.',
    'Nüüd aitab!',
    'Mul on sellest kõrini.',
    'Mu kannatus on otsas.',
    'See on häbiväärne teenindus.',
    'Mida kuradit, kurat, te seal teete?',
    'Täielik jama.',
    'Olen kvaliteedis väga pettunud.',
    'Selline suhtumine ajab mind hulluks.',
    'See on ennekuulmatu.',
    'Oleme nördinud hinnatõusust.',
    'Olen väga vihane.',
    'See on täiesti vastuvõtmatu!',
    'Mul on kõrini.',
    'täielik jama',
    'Ma olen raevus.',
    'Häbi peaks teil olema!',
    'Nii halba teenindust pole ma enne näinud.',
    'Aitab küll!',
  ],
  miss: [
    'Ma ei ole vihane, tahan lihtsalt teada, mis juhtus.',
    'VAU, SUUREPÄRANE!!! Aitäh!!!',
    'Ma pole üldse pettunud, vastupidi.',
    'Kuradi hea teenindus, aitäh!',
    'Loodan, et te pole pahased, et nii palju küsin.',
    'Uskumatu, kui kiiresti te vastasite!',
    'Kas see aitab probleemi lahendada?',
  ],
};

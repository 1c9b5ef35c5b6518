import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Kuinka monta kertaa pitää selittää sama asia?',
    'Kirjoitan teille jo kolmatta kertaa.',
    'Sama vika on taas täällä.',
    'Ongelma palasi heti päivityksen jälkeen.',
    'Tämä on jo kolmas kerta kun laite menee rikki.',
    'Vikaa ei ole vieläkään korjattu.',
    'Suljitte tukipyynnön, vaikka asia on kesken.',
    'Se ei vieläkään toimi.',
    'Häiriö uusiutui viime yönä.',
    'Taas sama ongelma kuin viime kuussa.',
    'Tämä on jo kolmas kerta kun kirjoitan samasta asiasta.',
    'Sama vika taas.',
    'Ongelma palasi heti korjauksen jälkeen.',
    'Suljitte tikettini, vaikka asia ei ole kunnossa.',
    'Olen ilmoittanut tästä jo aiemmin.',
    'neljäs viesti samasta asiasta',
    'Laite hajosi uudestaan.',
    'Miksi tapaukseni suljettiin, kun mitään ei korjattu?',
  ],
  miss: [
    'Ongelma ei ole enää palannut, kiitos.',
    'Tämä on kolmas kerta kun tilaan teiltä, aina yhtä hyvää.',
    'Onko sama malli edelleen myynnissä?',
    'Voitte sulkea tukipyynnön.',
    'Ensimmäinen kerta kun käytän palvelua, miten aloitan?',
  ],
};

import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Ich bin stinksauer.',
    'Es reicht!',
    'ich hab die schnauze voll von euren ausreden',
    'Unverschämtheit, was Sie sich da erlauben.',
    'Das schlägt dem Fass den Boden aus.',
    'Ich fühle mich von Ihnen komplett verarscht.',
    'Verdammte Scheiße, das kann doch nicht wahr sein!',
    "Geht's eigentlich noch?!",
    'So einen miserablen Kundendienst habe ich in 30 Jahren nicht erlebt.',
    'Schämt euch!',
    'Ein Unding, so etwas.',
    'Ich könnt kotzen, ehrlich.',
    'Gopfertami, jetzt längts aber!',
    'Ich bin sehr enttäuscht von Ihrem Kundenservice.',
    'Ganz großes Kino, liebe Bahn.',
    'Das ist enttäuschend für ein Unternehmen Ihrer Größe.',
  ],
  miss: [
    'Ich bin überhaupt nicht sauer, keine Sorge.',
    'Verdammt gute Arbeit, Leute!',
    'Reicht die Bandbreite für zehn Leute?',
    'Ich möchte mich nicht beschweren, nur nachfragen.',
    'Ich war anfangs enttäuscht, inzwischen bin ich begeistert.',
    'Der Film heißt „Wut" und lässt sich nicht abspielen.',
    'Hoffentlich sind Sie mir nicht böse, dass ich noch eine Frage habe.',
    'Haben Sie noch Geduld mit mir, ich bin nicht so technisch.',
    'Wie schade, dass es die Farbe nicht mehr gibt.',
  ],
};

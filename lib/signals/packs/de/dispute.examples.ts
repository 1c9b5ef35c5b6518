import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Das stimmt so nicht.',
    'Sie liegen falsch.',
    'Ihr Kollege hat mir das Gegenteil zugesichert.',
    'Hiermit lege ich Widerspruch gegen die Mahnung ein.',
    'Ihre Forderung weise ich zurück.',
    'Ich habe nie etwas bestellt.',
    'Der Schaden war schon bei der Übergabe da, nicht von mir.',
    'Das ist Ihr Verschulden, nicht meins.',
    'Laut Ihren eigenen AGB steht mir die Erstattung zu.',
    'Ich bin damit nicht einverstanden.',
    'Das sehe ich völlig anders.',
    'Entgegen Ihrer Darstellung habe ich fristgerecht gekündigt.',
    'Das zahle ich nicht, das habe ich nicht verbraucht.',
    'So war das nicht vereinbart.',
    'Ihr Techniker hat das kaputt gemacht, nicht wir.',
    'Nein, das ist nicht richtig, ich habe beide Raten überwiesen.',
  ],
  miss: [
    'Stimmt das so?',
    'Danke, das stimmt jetzt alles.',
    'Vielleicht liege ich falsch, aber ist das nicht im Tarif enthalten?',
    'Ich bin mit den neuen AGB einverstanden.',
    'Wie besprochen sende ich Ihnen die Unterlagen.',
    'Ich habe versehentlich das falsche Modell bestellt.',
    'Der Fehler lag bei mir, sorry.',
    'Wer ist für den Transportschaden verantwortlich?',
    'Der Cookie-Hinweis lässt sich nicht akzeptieren.',
  ],
};

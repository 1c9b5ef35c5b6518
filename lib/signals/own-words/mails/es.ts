import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const es: readonly Mail[] = [
  {
    name: 'es: Gmail',
    text: 'Sigue sin funcionar.\n\nEl lun, 16 nov 2026 a las 9:50, Ann Agent (<ann@team.example>) escribió:\n\n> Esto es una vergüenza, voy a demandarles.\n> Esto es una vergüenza, voy a demandarles.\n>\n> > Esto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: Apple Mail',
    text: 'Sigue sin funcionar.\n\nEl 16 nov 2026, a las 9:50, Ann Agent <ann@team.example> escribió:\n\n> Esto es una vergüenza, voy a demandarles.\n> Esto es una vergüenza, voy a demandarles.\n>\n> > Esto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: Thunderbird',
    text: 'Sigue sin funcionar.\n\nEl 16/11/26 a las 9:50, Ann Agent escribió:\n\n> Esto es una vergüenza, voy a demandarles.\n> Esto es una vergüenza, voy a demandarles.\n>\n> > Esto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: Yahoo',
    text: 'Sigue sin funcionar.\n\nEl lunes, 16 de noviembre de 2026, 09:50:12 CET, Ann Agent <ann@team.example> escribió:\n\nEsto es una vergüenza, voy a demandarles.\n\nEsto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: Gmail, wrapped',
    text: 'Sigue sin funcionar.\n\nEl lun, 16 nov 2026 a las 9:50, Ann Agent, Atención al cliente\n(<ann@team.example>) escribió:\n\n> Esto es una vergüenza, voy a demandarles.\n> Esto es una vergüenza, voy a demandarles.\n>\n> > Esto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: Outlook',
    text: 'Sigue sin funcionar.\n\nDe: Ann Agent <ann@team.example>\nEnviado el: lunes, 16 de noviembre de 2026 9:50\nPara: Jo Doe\nAsunto: RE: Pedido 88213\n\nEsto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: Outlook, bold headers below a rule',
    text: 'Sigue sin funcionar.\n\n________________________________\n*De:* Ann Agent <ann@team.example>\n*Enviado el:* lunes, 16 de noviembre de 2026 9:50\n*Para:* Jo Doe\n*Asunto:* RE: Pedido 88213\n\nEsto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: Outlook, older',
    text: 'Sigue sin funcionar.\n\n-----Mensaje original-----\nDe: Ann Agent <ann@team.example>\nEnviado el: lunes, 16 de noviembre de 2026 9:50\nAsunto: RE: Pedido 88213\n\nEsto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: forwarded',
    text: 'Sigue sin funcionar.\n\n---------- Mensaje reenviado ---------\nDe: Ann Agent <ann@team.example>\nEnviado el: lunes, 16 de noviembre de 2026 9:50\nAsunto: RE: Pedido 88213\n\nEsto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: headers put on one line',
    text: 'Sigue sin funcionar.\n\nDe: Ann Agent <ann@team.example> Enviado el: lunes, 16 de noviembre de 2026 9:50 Para: Jo Doe Asunto: RE: Pedido 88213\nEsto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: answers between the lines',
    text: 'El lun, 16 nov 2026 a las 9:50, Ann Agent (<ann@team.example>) escribió:\n\n> ¿Qué color?\n\nAzul, por favor.\n\n> Esto es una vergüenza, voy a demandarles.\n\nSigue sin funcionar.',
    own: 'Azul, por favor. Sigue sin funcionar.',
  },
  {
    name: 'es: quoted with bars',
    text: 'Sigue sin funcionar.\n\nEl 16/11/26 a las 9:50, Ann Agent escribió:\n\n| Esto es una vergüenza, voy a demandarles.\n| Esto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: signature and history',
    text: 'Sigue sin funcionar.\n\nUn saludo,\nJo Doe\nJefa de Compras | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\nEl 16 nov 2026, a las 9:50, Ann Agent <ann@team.example> escribió:\n\n> Esto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: formula and name on one line',
    text: 'Sigue sin funcionar.\n\nSaludos cordiales, Jo Doe\n\nEnviado desde mi iPhone',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: from a phone, above the history',
    text: 'Sigue sin funcionar.\n\nEnviado desde mi iPhone\n\nDe: Ann Agent <ann@team.example>\nEnviado el: lunes, 16 de noviembre de 2026 9:50\nPara: Jo Doe\nAsunto: RE: Pedido 88213\n\nEsto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: signature below dashes',
    text: 'Sigue sin funcionar.\n\n-- \nJo Doe\nEsto es una vergüenza, voy a demandarles.\nwww.customer.example',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: notice',
    text: 'Sigue sin funcionar.\n\nJo\n\nEste mensaje y sus adjuntos son confidenciales y están dirigidos exclusivamente a su destinatario.\nSi usted no lo es, bórrelo o le demandaremos.',
    own: 'Sigue sin funcionar. Jo',
  },
  {
    name: 'es: automatic reply',
    text: 'Hola,\n\nestoy fuera de la oficina hasta el 23 de noviembre y no leo el correo.\nPara asuntos urgentes, contacte con mi compañera.\n\nJo',
    own: '',
  },
  {
    name: 'es: reply above this line',
    text: 'Sigue sin funcionar.\n\n-- Por favor, escriba su respuesta por encima de esta línea --\n\nEsto es una vergüenza, voy a demandarles.',
    own: 'Sigue sin funcionar.',
  },
  {
    name: 'es: angry words of its own beside quoted ones',
    text: 'Esto es una vergüenza, voy a demandarles.\n\nEl lun, 16 nov 2026 a las 9:50, Ann Agent (<ann@team.example>) escribió:\n\n> Sigue sin funcionar.',
    own: 'Esto es una vergüenza, voy a demandarles.',
  },
];

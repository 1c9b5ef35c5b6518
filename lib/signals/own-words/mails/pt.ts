import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const pt: readonly Mail[] = [
  {
    name: 'pt: Gmail',
    text: 'Continua sem funcionar.\n\nEm seg., 16 de nov. de 2026 às 09:50, Ann Agent <ann@team.example> escreveu:\n\n> Isto é uma vergonha, vou processar vocês.\n> Isto é uma vergonha, vou processar vocês.\n>\n> > Isto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: Apple Mail',
    text: 'Continua sem funcionar.\n\nEm 16 de nov. de 2026, à(s) 09:50, Ann Agent <ann@team.example> escreveu:\n\n> Isto é uma vergonha, vou processar vocês.\n> Isto é uma vergonha, vou processar vocês.\n>\n> > Isto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: Thunderbird',
    text: 'Continua sem funcionar.\n\nÀs 09:50 de 16/11/2026, Ann Agent escreveu:\n\n> Isto é uma vergonha, vou processar vocês.\n> Isto é uma vergonha, vou processar vocês.\n>\n> > Isto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: Gmail in Portugal',
    text: 'Continua sem funcionar.\n\nAnn Agent <ann@team.example> escreveu no dia segunda, 16/11/2026 à(s) 09:50:\n\nIsto é uma vergonha, vou processar vocês.\n\nIsto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: Gmail, wrapped',
    text: 'Continua sem funcionar.\n\nEm seg., 16 de nov. de 2026 às 09:50, Ann Agent, Apoio ao Cliente\n<ann@team.example> escreveu:\n\n> Isto é uma vergonha, vou processar vocês.\n> Isto é uma vergonha, vou processar vocês.\n>\n> > Isto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: Outlook',
    text: 'Continua sem funcionar.\n\nDe: Ann Agent <ann@team.example>\nEnviada em: segunda-feira, 16 de novembro de 2026 09:50\nPara: Jo Doe\nAssunto: RES: Pedido 88213\n\nIsto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: Outlook, bold headers below a rule',
    text: 'Continua sem funcionar.\n\n________________________________\n*De:* Ann Agent <ann@team.example>\n*Enviada em:* segunda-feira, 16 de novembro de 2026 09:50\n*Para:* Jo Doe\n*Assunto:* RES: Pedido 88213\n\nIsto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: Outlook, older',
    text: 'Continua sem funcionar.\n\n-----Mensagem original-----\nDe: Ann Agent <ann@team.example>\nEnviada em: segunda-feira, 16 de novembro de 2026 09:50\nAssunto: RES: Pedido 88213\n\nIsto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: forwarded',
    text: 'Continua sem funcionar.\n\n---------- Mensagem encaminhada ---------\nDe: Ann Agent <ann@team.example>\nEnviada em: segunda-feira, 16 de novembro de 2026 09:50\nAssunto: RES: Pedido 88213\n\nIsto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: headers put on one line',
    text: 'Continua sem funcionar.\n\nDe: Ann Agent <ann@team.example> Enviada em: segunda-feira, 16 de novembro de 2026 09:50 Para: Jo Doe Assunto: RES: Pedido 88213\nIsto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: answers between the lines',
    text: 'Em seg., 16 de nov. de 2026 às 09:50, Ann Agent <ann@team.example> escreveu:\n\n> Qual cor?\n\nAzul, por favor.\n\n> Isto é uma vergonha, vou processar vocês.\n\nContinua sem funcionar.',
    own: 'Azul, por favor. Continua sem funcionar.',
  },
  {
    name: 'pt: quoted with bars',
    text: 'Continua sem funcionar.\n\nÀs 09:50 de 16/11/2026, Ann Agent escreveu:\n\n| Isto é uma vergonha, vou processar vocês.\n| Isto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: signature and history',
    text: 'Continua sem funcionar.\n\nAtenciosamente,\nJo Doe\nChefe de Compras | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\nEm 16 de nov. de 2026, à(s) 09:50, Ann Agent <ann@team.example> escreveu:\n\n> Isto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: formula and name on one line',
    text: 'Continua sem funcionar.\n\nMelhores cumprimentos, Jo Doe\n\nEnviado do meu iPhone',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: from a phone, above the history',
    text: 'Continua sem funcionar.\n\nEnviado do meu iPhone\n\nDe: Ann Agent <ann@team.example>\nEnviada em: segunda-feira, 16 de novembro de 2026 09:50\nPara: Jo Doe\nAssunto: RES: Pedido 88213\n\nIsto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: signature below dashes',
    text: 'Continua sem funcionar.\n\n-- \nJo Doe\nIsto é uma vergonha, vou processar vocês.\nwww.customer.example',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: notice',
    text: 'Continua sem funcionar.\n\nJo\n\nEsta mensagem e seus anexos são confidenciais e dirigidos exclusivamente ao destinatário.\nSe não for o destinatário, apague-a ou iremos processá-lo.',
    own: 'Continua sem funcionar. Jo',
  },
  {
    name: 'pt: automatic reply',
    text: 'Olá,\n\nestou de férias até 23 de novembro e não leio os e-mails.\nEm caso de urgência, contacte a minha colega.\n\nJo',
    own: '',
  },
  {
    name: 'pt: reply above this line',
    text: 'Continua sem funcionar.\n\n-- Digite a sua resposta acima desta linha --\n\nIsto é uma vergonha, vou processar vocês.',
    own: 'Continua sem funcionar.',
  },
  {
    name: 'pt: angry words of its own beside quoted ones',
    text: 'Isto é uma vergonha, vou processar vocês.\n\nEm seg., 16 de nov. de 2026 às 09:50, Ann Agent <ann@team.example> escreveu:\n\n> Continua sem funcionar.',
    own: 'Isto é uma vergonha, vou processar vocês.',
  },
];

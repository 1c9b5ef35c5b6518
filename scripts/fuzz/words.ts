import { readdirSync, readFileSync } from 'node:fs';

const CORPUS = new URL('../../corpus/', import.meta.url);

/** Lines of the corpus, in every language: what customers write, and what is said to them. Never what is held out of promises. */
function linesOf(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, CORPUS)).flatMap((file) =>
    readFileSync(new URL(`${folder}/${file}`, CORPUS), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !/^(#|==|@)/.test(line))
      .map((line) => line.split(' | ').at(-1)!.replaceAll('\\n', '\n')),
  );
}

const all = [...linesOf('messages'), ...linesOf('threads')];
const STEP = 23;

/** Some hundred texts of people, in eleven languages. */
export const MESSAGES: readonly string[] = all.filter((_, i) => i % STEP === 0);

/** What stands around quotes, signatures and notices in mail. */
export const MAIL_MARKS = [
  'On Mon, 16 Nov 2026 at 09:50, Kim Doe <kim@customer.example> wrote:\n',
  'Kim Doe <kim@customer.example> kirjoitti 16.11.2026 klo 9.50:\n',
  'Am 16.11.2026 um 09:50 schrieb Kim Doe:\n',
  '在 2026年11月16日，Kim 写道：\n',
  '2026年11月16日(月) 9:50 Kim Doe <kim@customer.example>:\n',
  'From: Kim Doe <kim@customer.example>\nSent: Monday\nTo: help@team.example\nSubject: Re: Order\n\n',
  'Lähettäjä: Kim\nLähetetty: maanantai\nAihe: VS: Tilaus\n',
  '-----Original Message-----\n',
  '________________________________\n',
  '##- Please type your reply above this line -##\n',
  '> quoted line\n',
  '>> older line\n',
  '> > spaced\n',
  '-- \nKim Doe\nDirector\n+358 40 123 4567\n',
  'Kind regards,\nKim\n',
  'Ystävällisin terveisin\nKim\n',
  'Sent from my iPhone\n',
  'This email and any attachments are confidential and intended solely for the addressee.\n',
  '2026-11-16T09:50:12Z ERROR worker killed by signal 9\n',
  'at com.example.Worker.kill(Worker.java:12)\n',
  'QUJDRA'.repeat(20),
] as const;

/** Days and times as they are written and said. */
export const TIMES = [
  'by Thursday noon',
  'tomorrow at 3 pm',
  'within 24 hours',
  'before the end of the month',
  'on 31 February',
  '31.12.',
  '2026-11-20 15:00',
  '11/12/26, 3:04 PM',
  'torstaihin mennessä',
  'huomenna klo 15',
  'homme kell 15',
  '24 tunnin sisällä',
  '明天下午三点之前',
  '3 个工作日内',
  '明日の15時までに',
  'besok jam 3 sore',
  'dalam 999999999999 jam',
  'in 0 minutes',
  'at 25:61',
  'the 99th of May',
  'klo 24.00',
  'I will call you ',
  'Me soitamme teille ',
  'Kami akan menghubungi Anda ',
  'ご連絡いたします',
  '我们会',
] as const;

import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type ParsedMail, parseMail } from './parse-mail.ts';

export interface SmtpSink {
  port: number;
  /** What has arrived, oldest first. */
  received: (ParsedMail & { recipients: string[] })[];
  close(): Promise<void>;
}

/** A mail server that takes everything on loopback, keeps it for the test to read, and passes nothing on. */
export async function startSmtpSink(): Promise<SmtpSink> {
  const received: SmtpSink['received'] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy()); // the other side went away: nothing of ours is lost by it
    talk(socket, (recipients, source) => received.push({ recipients, ...parseMail(source) }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** As much of RFC 5321 as a mail program needs. */
function talk(socket: Socket, take: (recipients: string[], source: string) => void): void {
  let buffer = '';
  let recipients: string[] = [];
  let inData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 sink ready');
  socket.setEncoding('latin1'); // bytes as they are; what they mean is for the parser
  socket.on('data', (chunk: string) => {
    buffer += chunk;
    for (;;) {
      const end = buffer.indexOf(inData ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return;
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + (inData ? 5 : 2));
      if (inData) {
        take(recipients, line.replace(/^\.\./gm, '.'));
        inData = false;
        recipients = [];
        say('250 taken');
        continue;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'RCPT') recipients.push(/<([^>]*)>/.exec(line)?.[1] ?? '');
      if (verb === 'DATA') inData = true;
      if (verb === 'EHLO') say('250-sink\r\n250-8BITMIME\r\n250 SIZE 35000000');
      else say(verb === 'DATA' ? '354 go on' : verb === 'QUIT' ? '221 bye' : '250 ok');
      if (verb === 'QUIT') socket.end();
    }
  });
}

/**
 * Sets a team up on its own CouchDB, from a terminal (docs/couchdb.md):
 *
 *   npm run -s team:setup -- --server https://couch.example --team simmer-acme --user mia:manager --user ann:agent --closed mia
 *
 * Prints the link by which people join: where the team is, and no password. Exit status: 0 done, 1 something stands in the way
 * (it says what to do), 2 the call is wrong.
 */
import process from 'node:process';
import { setUpTeam } from '../lib/sync/rights/setup.ts';
import { SETUP_ADVICE, SetupProblem } from '../lib/sync/rights/setup-problem.ts';
import { ask } from './team-setup/ask.ts';
import { type Flags, type Person, parsePerson, readFlags, readPasswords, USAGE } from './team-setup/read-flags.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

function readCall(): { flags: Flags; passwords: Record<string, string> } | undefined {
  try {
    return { flags: readFlags(process.argv.slice(2)), passwords: readPasswords(process.env.SIMMER_PASSWORDS) };
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return undefined;
  }
}

/** Asks for people until an empty line. */
async function askPeople(): Promise<Person[]> {
  const people: Person[] = [];
  for (;;) {
    const text = await ask('Somebody of the team, as NAME:RANK (empty: nobody more)');
    if (text === '') return people;
    try {
      const person = parsePerson(text);
      const circle = await ask(`Does ${person.name} belong to the closed circle (y/n)`);
      people.push({ ...person, closed: /^y/i.test(circle) });
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }
}

async function main({ flags, passwords }: NonNullable<ReturnType<typeof readCall>>): Promise<void> {
  const server = flags.server ?? (await ask('Address of the server', { instead: 'say --server' }));
  const team = flags.team ?? (await ask('Name of the team’s database, such as simmer-acme', { instead: 'say --team' }));
  const name = flags.admin ?? (await ask('Administrator of the server', { instead: 'say --admin' }));
  const password =
    process.env.COUCHDB_ADMIN_PASSWORD ??
    (await ask(`Password of ${name}`, { secret: true, instead: 'set COUCHDB_ADMIN_PASSWORD' }));
  const people = flags.people.length > 0 || flags.after || !process.stdin.isTTY ? flags.people : await askPeople();
  const wish = { server, team, admin: { name, password }, after: flags.after };
  const deps = {
    fetch,
    now: Date.now,
    onStep: ({ what, name: of, done }: { what: string; name: string; done: string }) => say(`  ${what} ${of}: ${done}`),
  };

  const given = { ...passwords };
  for (;;) {
    const users = people.map((person) => ({ ...person, password: given[person.name] }));
    try {
      const report = await setUpTeam({ ...wish, users }, deps);
      for (const { code, params } of report.advice)
        say(`Note: ${SETUP_ADVICE[code].replace(/\{(\w+)\}/g, (_, of: string) => params[of] ?? '')}`);
      say('\nGive the team this link, and each their own name and password:');
      process.stdout.write(`${report.link}\n`);
      return;
    } catch (error) {
      // Only the server knows who is new: their passwords are asked for when it has said so, and nothing was changed till then.
      if (!(error instanceof SetupProblem) || error.code !== 'no-password' || !process.stdin.isTTY) throw error;
      const who = String(error.params.name);
      given[who] = await ask(`Password for ${who}, who is new`, { secret: true });
    }
  }
}

const call = readCall();
if (!call) process.exitCode = 2;
else if (call.flags.help) process.stdout.write(USAGE);
else
  await main(call).catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof SetupProblem ? 1 : 2;
  });

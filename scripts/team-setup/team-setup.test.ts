import { describe, expect, it } from 'vitest';
import { runScript } from '../testing/run-script.ts';
import { readFlags, readPasswords } from './read-flags.ts';

describe('the command line of setting a team up', () => {
  it('names people, their ranks and the closed circle', () => {
    const { people } = readFlags(['--user', 'mia:manager', '--user', 'ann:agent', '--user', 'bob', '--closed', 'mia']);
    expect(people).toEqual([
      { name: 'mia', rank: 'manager', closed: true },
      { name: 'ann', rank: 'member', closed: false },
      { name: 'bob', rank: 'member', closed: false },
    ]);
  });

  it.each([
    ['an unknown rank', ['--user', 'mia:boss']],
    ['nobody', ['--user', ':coach']],
    ['somebody of the circle who is not named', ['--closed', 'mia']],
    ['a password', ['--password', 'secret']],
  ])('is refused: %s', (_, argv) => expect(() => readFlags(argv)).toThrow());

  it('takes passwords from the environment alone, and repeats none', () => {
    expect(readPasswords('{"ann":"a"}')).toEqual({ ann: 'a' });
    expect(() => readPasswords('secret')).toThrow(/^SIMMER_PASSWORDS: write JSON such as \{"ann": "…"\}$/);
    expect(() => readPasswords('{"ann":1}')).toThrow();
  });

  it('asks nobody where nobody is there, and says how to say it instead', async () => {
    const { status, out, err } = await runScript('scripts/team-setup.ts', '', ['--server', 'https://couch.example']);
    expect({ status, out }).toEqual({ status: 2, out: [] });
    expect(err).toContain('say --team');
  });

  it('says what stands in the way, and what to do', async () => {
    process.env.COUCHDB_ADMIN_PASSWORD = 'secret-word';
    const argv = ['--server', 'http://couch.example', '--team', 'simmer-acme', '--admin', 'root'];
    const { status, out, err } = await runScript('scripts/team-setup.ts', '', argv);
    delete process.env.COUCHDB_ADMIN_PASSWORD;
    expect({ status, out }).toEqual({ status: 1, out: [] });
    expect(err).toContain('https');
    expect(err).not.toContain('secret-word');
  });
});

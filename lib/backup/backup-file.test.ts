import { describe, expect, it } from 'vitest';
import type { Piece } from './backup-file.ts';
import { newLock } from './lock.ts';
import { readBackup, readBackupHeader } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const ABOUT = { store: 6, madeAt: '2026-11-22T09:00:00Z', madeBy: '1.0.0' };
const PIECES: Piece[] = [
  { part: 'events', records: [{ id: 'a', text: 'Ääkkönen 申し訳' }, { id: 'b' }] },
  { part: 'vault', records: [] },
  { part: 'meta', records: [{ key: 'settings', value: { name: 'line\nbreak' } }] },
];
async function* given(pieces: readonly Piece[] = PIECES) {
  yield* pieces;
}
const QUICK = newLock(100_000);

async function write(passphrase: string | null = null, pieces = PIECES): Promise<string> {
  const lines = writeBackup(ABOUT, given(pieces), passphrase, passphrase === null ? null : QUICK);
  return (await Array.fromAsync(lines)).join('');
}
const read = (text: string | Blob, passphrase: string | null = null) =>
  Array.fromAsync(readBackup(text instanceof Blob ? text : new Blob([text]), passphrase));
const code = async (text: string | Blob, passphrase: string | null = null) =>
  read(text, passphrase).then(
    () => 'read',
    (error: { problem?: { code: string } }) => error.problem?.code,
  );

describe('a backup file', () => {
  it('is read as it was written, open or locked', async () => {
    expect(await read(await write())).toEqual(PIECES);
    expect(await read(await write('open sesame'), 'open sesame')).toEqual(PIECES);
    expect(await readBackupHeader(new Blob([await write('x')]))).toMatchObject({ ...ABOUT, lock: QUICK });
    expect(await read(`\uFEFF${await write()}`)).toEqual(PIECES);
  });

  it('says nothing of what is in it where it is locked', async () => {
    const text = await write('open sesame');
    expect(text).not.toMatch(/Ääkkönen|settings|events|vault/);
  });

  it('takes a passphrase however the keyboard composes it, and no other', async () => {
    const text = await write('s\u00e4kert');
    expect(await read(text, 'sa\u0308kert')).toEqual(PIECES);
    for (const wrong of [null, '', 'sakert', 'S\u00e4kert']) expect(await code(text, wrong)).toBe('backup-passphrase');
  });

  it('is told from any other file', async () => {
    for (const other of ['', '{}', '[1]', 'hello\n', '{"simmer":"case"}\n', `${'x'.repeat(20_000)}`])
      expect(await code(other)).toBe('backup-foreign');
    const bytes = new Uint8Array(50_000).map((_, i) => (i * 7919) % 251);
    expect(await code(new Blob([bytes]))).toBe('backup-foreign');
    expect(await code('{"simmer":"backup","version":2}\n')).toBe('backup-newer');
    expect(await code('{"simmer":"backup","version":1}\n')).toBe('backup-damaged');
  });

  it.each([null, 'open sesame'])('tells that any line was changed, left out, moved or cut off (%s)', async (pass) => {
    const text = await write(pass);
    const lines = text.trimEnd().split('\n');
    const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)];
    const variants = [
      ...lines.map((_, i) => lines.filter((__, at) => at !== i)).slice(1),
      swapped,
      [...lines, lines[1]],
      [...lines.slice(0, 2), lines[1], ...lines.slice(2)],
      [lines[0]?.replace('"store":6', '"store":5'), ...lines.slice(1)],
      [...lines.slice(0, -1), lines.at(-1)?.replace('"lines":3', '"lines":2')],
    ].map((changed) => `${changed.join('\n')}\n`);
    if (!pass) variants.push(text.replace('"id":"b"', '"id":"c"'));
    for (const changed of variants)
      expect(['backup-damaged', 'backup-passphrase']).toContain(await code(changed, pass));
    for (let cut = text.length - 2; cut > 0; cut -= 97)
      expect(await code(text.slice(0, cut), pass)).toMatch(/^backup-/);
  });

  it('holds more than fits one piece, and reads it in turn', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      part: 'events' as const,
      records: Array.from({ length: 500 }, (__, j) => ({ id: `${i}-${j}`, text: 'x'.repeat(200) })),
    }));
    const text = await write(null, many);
    let records = 0;
    for await (const piece of readBackup(new Blob([text]), null)) records += piece.records.length;
    expect(records).toBe(20_000);
  });
});

import { expect, it } from 'vitest';
import { parsePageConfig } from './page-config.ts';

const script = (user: string, config: string) =>
  `\nwindow.RT = {};\nRT.CurrentUser = ${user};\nRT.Config      = ${config};\n\nRT.I18N = {};\n`;

it('reads who is signed in and where the system lies', () => {
  const config = '{"rtname":"desk; \\"a\\" = {b}","WebPath":"/rt","MaxAttachmentSize":10485760}';
  expect(parsePageConfig(script('{"id":32,"Privileged":true}', config))).toEqual({
    base: '/rt',
    user: { id: '32', privileged: true },
  });
  expect(parsePageConfig(script('{}', '{"rtname":"desk","WebPath":""}'))).toEqual({ base: '', user: undefined });
});

it.each([
  ['no settings', 'window.RT = {};'],
  ['half a script', script('{"id":1}', '{"rtname":"desk","WebPath"')],
  ['another program’s', script('{"id":1}', '{"theme":"dark"}')],
  ['a path that is none', script('{"id":1}', '{"rtname":"desk","WebPath":"https://evil.example"}')],
  ['settings named in a text', `say('RT.Config = {"rtname":"desk","WebPath":""}')`],
])('%s: this is no Request Tracker', (_name, text) => {
  expect(parsePageConfig(text)).toBeUndefined();
});

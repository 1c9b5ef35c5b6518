import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFolder, ownAddresses, parseEnv } from './env.ts';
import { takeJson } from './take-json.ts';

describe('what the server wrote into the page', () => {
  it('is read as text, later calls over earlier ones', () => {
    const env = parseEnv(
      'var rcmail = new rcube_webmail();\nrcmail.set_env({"task":"mail","uid":7,"x":"a } \\" { b"});\nrcmail.set_env({"uid":"8","username":"Me@Team.example","identities":{"1":{"email":"Sales@team.example"}},"mailboxes":{"A":{"id":"A","class":"sent"}}});',
    );
    expect(env).toMatchObject({ task: 'mail', uid: '8' });
    expect(ownAddresses(env!)).toEqual(['me@team.example', 'sales@team.example']);
    expect(findFolder(env!, 'sent')).toBe('A');
    expect(findFolder(env!, 'drafts')).toBeUndefined();
  });

  it('is nothing where the script is no such thing', () => {
    expect(parseEnv('alert(1)')).toBeUndefined();
    expect(parseEnv('rcmail.set_env({"task":')).toBeUndefined();
    expect(parseEnv('rcmail.set_env({"task":[]})')).toBeUndefined();
  });

  it('JSON is taken out of any script around it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.string(), (value, before, after) => {
        const text = `${before}${JSON.stringify(value)}${after}`;
        expect(takeJson(text, before.length)).toEqual({
          value: JSON.parse(JSON.stringify(value)),
          end: text.length - after.length,
        });
      }),
    );
  });

  it('never fails, whatever the script', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void parseEnv(`rcmail.set_env({${text}`)));
  });
});

import { getQuickJS } from 'quickjs-emscripten';
import type { Poster } from '../judge.ts';

/** A database's validator as CouchDB runs it: its text alone, in an engine that knows nothing else. */
export interface Engine {
  /** The reason of `forbidden`, or null. @throws Error where the validator fails otherwise */
  verdict(doc: object, old: object | null, user: Poster): string | null;
  dispose(): void;
}

/** Runs the text of a `validate_doc_update` in QuickJS, the engine of CouchDB 3.4 and later. */
export async function startEngine(text: string): Promise<Engine> {
  const vm = (await getQuickJS()).newContext();
  vm.unwrapResult(vm.evalCode(`globalThis.validate = (${text});`)).dispose();
  const evaluate = (code: string): unknown => {
    const result = vm.unwrapResult(vm.evalCode(code));
    const value = vm.dump(result);
    result.dispose();
    return value;
  };
  return {
    verdict(doc, old, { name, roles }) {
      const given = [doc, old, { db: 'x', name, roles }, {}].map(
        (it) => `JSON.parse(${JSON.stringify(JSON.stringify(it))})`,
      );
      const said = evaluate(
        `(function () { try { validate(${given.join(',')}); return null; } catch (e) { return e && e.forbidden ? e.forbidden : 'broken: ' + e; } })()`,
      );
      if (typeof said === 'string' && said.startsWith('broken: ')) throw new Error(said);
      return said as string | null;
    },
    dispose: () => vm.dispose(),
  };
}

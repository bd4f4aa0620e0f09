import { sourceFacts } from '../source-facts.ts';
import { isTest, type Workspace } from '../workspace.ts';

/** The compiler is not silenced: no `any`, no `@ts-ignore`. Tests of types may expect an error. */
export function* checkEscapes(workspace: Workspace): Generator<string> {
  for (const room of workspace.rooms) {
    for (const file of room.files) {
      for (const { name, line } of sourceFacts(file).escapes) {
        if (name === '@ts-expect-error' && isTest(file.path)) continue;
        yield name === 'any'
          ? `${room.folder}/${file.path}:${line} uses any: write the type, or unknown and a check.`
          : `${room.folder}/${file.path}:${line} silences the compiler with ${name}: mend the type instead.`;
      }
    }
  }
}

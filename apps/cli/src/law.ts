import { coreRegister, documentRegister, type Law, type TextShelf } from '@cancu/law';
import { layered, loadRegister } from '@cancu/law/register';

/**
 * The law by which this program judges drafts: what was checked by hand stands before what the texts of the project say of
 * themselves, and both before the register that was built.
 */
export async function lawForDrafts(shelf: TextShelf): Promise<Law> {
  const own = documentRegister(shelf.texts.map(({ record }) => record));
  return { register: layered(coreRegister, own, await loadRegister()), shelf };
}

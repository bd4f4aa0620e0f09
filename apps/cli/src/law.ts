import { coreRegister, emptyShelf, type Law } from '@cancu/law';
import { layered, loadRegister } from '@cancu/law/register';

/** The law by which this program judges drafts: the core that was checked by hand before the register that was built. */
export async function lawForDrafts(): Promise<Law> {
  return { register: layered(coreRegister, await loadRegister()), shelf: emptyShelf };
}

import { type BuiltRegister, registerFrom } from './built-register.ts';
import { PIECE_IDS, type PieceId } from './piece.ts';

/** Each piece behind an import of its own: a bundler for the browser makes a file of each. */
const PIECES: Readonly<Record<PieceId, () => Promise<{ readonly default: unknown }>>> = {
  laws: () => import('../data/register/laws.json', { with: { type: 'json' } }),
  government: () => import('../data/register/government.json', { with: { type: 'json' } }),
  ministries: () => import('../data/register/ministries.json', { with: { type: 'json' } }),
  local: () => import('../data/register/local.json', { with: { type: 'json' } }),
  administrative: () => import('../data/register/administrative.json', { with: { type: 'json' } }),
};

/** Loads the built register, or those pieces of it that are named. Put the core before it with `layered`. */
export async function loadRegister(pieces: readonly PieceId[] = PIECE_IDS): Promise<BuiltRegister> {
  const loaded = await Promise.all(pieces.map((id) => PIECES[id]()));
  return registerFrom(loaded.map((module) => module.default));
}

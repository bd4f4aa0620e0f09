export { type BuiltRegister, registerFrom } from './built-register.ts';
export { layered } from './layered.ts';
export { loadRegister } from './load.ts';
export { type DamagedLine, PIECE_IDS, type PieceId, type RegisterPiece } from './piece.ts';

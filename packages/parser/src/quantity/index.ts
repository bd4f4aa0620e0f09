export { readDurations } from './durations.ts';
export { readMoney } from './money.ts';

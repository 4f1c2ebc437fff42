export { type ResealLimits, resealAll } from './run.ts';
export { sealingState } from './sealingKey.ts';
export { resealTexts } from './texts.ts';

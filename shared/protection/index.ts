export * from './guard/index.ts';
export { holdsIdentityCode } from './identityCodes.ts';
export { Judgement, type WithheldIn, type WithheldText, withheldText } from './judging.ts';
export { pseudonymOf, pseudonymsOf } from './pseudonyms.ts';
export * from './resealing/index.ts';
export * from './telephone/index.ts';
export {
  mentions,
  PROTECTED_IDENTITY_ROUTINE,
  readText,
  type Screened,
  StoredText,
  screen,
  type Writing,
  withheldNow,
} from './texts.ts';

export * from './guard/index.ts';
export { holdsIdentityCode } from './identityCodes.ts';

export { holdsIdentityCode } from './identityCodes.ts';

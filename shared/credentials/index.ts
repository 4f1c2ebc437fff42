export { acceptPassword } from './acceptPassword.ts';
export { Allowance, keepAllowance, readAllowance } from './allowances.ts';
export {
  CodeDocument,
  CodeKind,
  newCode,
  type ReadOut,
  type Redeemed,
  redeemCode,
  spendCode,
  type Typed,
} from './codes.ts';
export { confirmPassword, readCredential } from './confirmPassword.ts';
export { type Counted, readCounters } from './counters.ts';
export { type LimitName, limits } from './limits.ts';
export { checkPassword, type PasswordFault, type PasswordFaultCode, passwordRules } from './passwordRules.ts';
export {
  CredentialDocument,
  cost as passwordCost,
  hashPassword,
  PASSWORD_ALGORITHM,
  verifyPassword,
} from './passwords.ts';
export { seenFull } from './seenFull.ts';
export { spelt } from './spelling.ts';
export { admit, hasRoom, mark, waitIn } from './throttle.ts';
export { type CountedAttempt, countAttempt, UNKNOWN } from './throttled.ts';
export {
  deleteTokensOf,
  deleteTokensOfTypes,
  dropToken,
  findToken,
  keepLinkToken,
  linkToken,
  newSecret,
  SECRET_BYTES,
  TOKEN_HASH,
  TokenDocument,
  TokenKind,
  tokenId,
  ttlUntil,
} from './tokens.ts';

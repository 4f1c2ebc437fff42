export { acceptPassword } from './acceptPassword.ts';
export { checkPassword, type PasswordFault, type PasswordFaultCode, passwordRules } from './passwordRules.ts';
export { CredentialDocument, hashPassword, verifyPassword } from './passwords.ts';
export {
  deleteTokensOf,
  dropToken,
  findToken,
  keepLinkToken,
  linkToken,
  newSecret,
  TokenDocument,
  TokenKind,
  tokenId,
  ttlUntil,
} from './tokens.ts';

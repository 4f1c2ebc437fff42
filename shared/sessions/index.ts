export { authenticate, type SignedIn } from './authenticate.ts';
export { changePassword } from './changePassword.ts';
export { listSessions, revokeSession, signOut } from './ownSessions.ts';
export { requestReset, resetPassword } from './resetPassword.ts';
export { type Session, SessionDocument } from './session.ts';
export { endEverySession } from './sessions.ts';
export { type Begun, signIn } from './signIn.ts';

export { currentNotice, currentVersion, type PrivacyNotice, privacyNotice } from './privacyNotice/index.ts';

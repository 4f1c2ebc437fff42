import type { history } from '../../shared/privacyNotice/history.ts';

const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

/** A version of the privacy notice that comes into force 20 days from now. */
export const noticeOnTheWay = { version: day, validFrom: day };

/** The versions that there are, and the one on the way: for a module in the place of the history. */
export const withNext = (actual: { readonly history: typeof history }) => ({
  history: [...actual.history, { ...actual.history[0], ...noticeOnTheWay }],
});

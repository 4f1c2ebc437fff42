/** How many marks fit into a window before further ones are refused until the window ends. */
export interface Limit {
  readonly marks: number;
  /** Milliseconds from the first mark. */
  readonly window: number;
}

const MINUTE = 60_000;

/**
 * What is limited. Windows are short: a counter dies with its window, and with it the last trace of what was typed.
 * 10 guesses in 15 minutes are fewer than 1000 a day for one account, and NIST SP 800-63B-4 asks for a limit of 100 in a row.
 */
export const limits = {
  /** Failed sign-ins with one e-mail address, from everywhere that has no allowance. */
  signInAddress: { marks: 10, window: 15 * MINUTE },
  /** Failed sign-ins from one source; an office may stand behind it. */
  signInSource: { marks: 60, window: 15 * MINUTE },
  /** Failed sign-ins with one address from a source that has an allowance for that account. */
  signInAllowed: { marks: 10, window: 15 * MINUTE },
  /** Failed confirmations of the own password by somebody who is signed in. */
  confirmation: { marks: 10, window: 15 * MINUTE },
  /** Password resets asked for one address: nobody's mailbox is flooded. */
  resetAddress: { marks: 3, window: 60 * MINUTE },
  /** Invitations by one inviter: a stolen account must not flood mailboxes in the service's name. */
  invitation: { marks: 500, window: 60 * MINUTE },
  /** Requests to be called by one person: officers' time is short. */
  contactRequest: { marks: 10, window: 60 * MINUTE },
  /** Incidents reported by one person: a stolen account must not bury the reminders of others under its own. */
  incidentReport: { marks: 60, window: 60 * MINUTE },
  /** Requests to use a right by one person: more of them are one. */
  rightsRequest: { marks: 20, window: 60 * MINUTE },
  /** Tries of one code that is read out: it is dead after these. */
  codeReference: { marks: 10, window: 60 * MINUTE },
  /** Tries of any code from one source. */
  codeSource: { marks: 30, window: 60 * MINUTE },
  /** Messages in cases by one author: nobody tries out names on the leak guard, nor keeps officers at the telephone. */
  caseMessage: { marks: 30, window: 60 * MINUTE },
  /** Password resets asked for from one source. */
  resetSource: { marks: 30, window: 60 * MINUTE },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;

/** How far a counter has come. Instants are epoch milliseconds. */
export interface Count {
  readonly marks: number;
  readonly endsAt: number;
  /** Set by the mark that filled it, whose maker tells of it: once a window, whatever is given back. */
  readonly told?: true;
}

/** The count that still matters: none, once its window has ended. */
const living = (count: Count | undefined, now: number): Count | undefined =>
  count && count.endsAt > now ? count : undefined;

/** Milliseconds until another try is allowed; 0 for now. */
export function waitFor(limit: Limit, count: Count | undefined, now: number): number {
  const alive = living(count, now);
  return alive && alive.marks >= limit.marks ? alive.endsAt - now : 0;
}

/** The count after one more mark. */
export function marked(limit: Limit, count: Count | undefined, now: number): Count {
  const before = living(count, now) ?? { marks: 0, endsAt: now + limit.window };
  const marks = before.marks + 1;
  return { ...before, marks, ...(marks >= limit.marks && { told: true as const }) };
}

/** The count after a mark of this window is given back; `reached` when it was the one that filled it. */
export const unmarked = ({ marks, endsAt, told }: Count, reached: boolean): Count => ({
  marks: marks - 1,
  endsAt,
  ...(told && !reached && { told }),
});

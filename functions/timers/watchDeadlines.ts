import { approvalDeadline, finishMarks, protectionReview, watchDeadlines } from '../../shared/accounts/index.ts';
import { restamp, workOnVerifications } from '../../shared/audit/index.ts';
import { caseDeadline } from '../../shared/cases/index.ts';
import { type DeadlineHandlers, runDeadlines } from '../../shared/deadlines/index.ts';
import { incidentDeadlines } from '../../shared/incidents/index.ts';
import { callWitness, makeCheckpoint, recordPending, takeRoot } from '../../shared/journal/index.ts';
import {
  appointmentDeadline,
  contactRequestDeadline,
  logReviewDeadline,
  makeLogReviews,
  settleReviewer,
  telephoneTaskDeadline,
} from '../../shared/officers/index.ts';
import { BlobError } from '../../shared/platform/blobs/appendBlobs.ts';
import { Refusal } from '../../shared/platform/http/problems.ts';
import { faultOf } from '../../shared/platform/log.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import { resealAll, tellOfBrokenChain } from '../../shared/protection/index.ts';
import { rightsDeadlines } from '../../shared/rights/index.ts';
import { routineDeadlines, watchRoutines } from '../../shared/routines/index.ts';
import { elsewhere } from '../elsewhere.ts';
import { reseals } from '../reseals.ts';
import { rightsWorld } from '../rightsWorld.ts';
import type { TimerWork } from './run.ts';

/** Who does what is due, by the type of the document. */
const handlers: DeadlineHandlers = {
  case: caseDeadline,
  contactRequest: contactRequestDeadline,
  telephoneTask: telephoneTaskDeadline,
  user: approvalDeadline,
  madeUpUser: approvalDeadline,
  protectedUser: protectionReview,
  protectedRestrictedUser: protectionReview,
  ...incidentDeadlines,
  logReview: logReviewDeadline,
  officerAppointment: appointmentDeadline,
  ...routineDeadlines,
  ...rightsDeadlines(rightsWorld),
};

type Counts = Awaited<ReturnType<TimerWork>>;

/** Every part reports under its own names, so that none hides another's. */
const parts: readonly ((platform: Platform) => Promise<Counts>)[] = [
  keepJournal,
  watchDeadlines,
  async (platform) => ({ reviewersDismissed: await settleReviewer(platform) }),
  async (platform) => ({ logReviews: await makeLogReviews(platform) }),
  // Without a word: that there was something to finish would tell of a mark.
  async (platform) => {
    await finishMarks(platform, elsewhere);
    return {};
  },
  async (platform) => ({ ...(await resealAll(platform, reseals)) }),
  async (platform) => ({ routinesBegun: await watchRoutines(platform) }),
  async (platform) => prefixed('deadlines', await runDeadlines(platform, handlers)),
  async (platform) => {
    const { complete, ...restamped } = await restamp(platform);
    const verified = await unlessUnreachable(platform, { verified: 0 }, async () => ({
      verified: await workOnVerifications(platform, callWitness, undefined, tellOfBrokenChain),
    }));
    return { ...restamped, retentionApplied: complete, ...verified };
  },
];

/**
 * What came to be and could not be written into the journal, once a day where every chain ends, and a sign of life, by whose absence in
 * the database a restore shows.
 */
function keepJournal(platform: Platform): Promise<Counts> {
  return unlessUnreachable(platform, { checkpoint: false }, async () => {
    await recordPending(platform);
    const { rooted, broken } = await takeRoot(platform);
    // After the root: a backup from which it is missing may be older than what the root knows, and no other.
    const checkpoint = await makeCheckpoint(platform);
    return { checkpoint, rooted, brokenChains: broken };
  });
}

/** What needs the journal waits while that is out of reach. */
async function unlessUnreachable(platform: Platform, otherwise: Counts, work: () => Promise<Counts>): Promise<Counts> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof BlobError)) throw thrown;
    platform.log.write('journalUnreachable', faultOf(thrown));
    return otherwise;
  }
}

const prefixed = (name: string, counts: Counts): Counts =>
  Object.fromEntries(
    Object.entries(counts).map(([key, count]) => [`${name}${key.charAt(0).toUpperCase()}${key.slice(1)}`, count]),
  );

/**
 * What falls due, and what the log and the journal have to have done; a fault of one keeps nobody from the others. Before all else,
 * in a database that was put back, what was erased and protected since.
 */
export const run: TimerWork = async (platform) => {
  const standing = await platform.restoration.settle(platform);
  if (standing !== 'level') throw new Refusal(standing === 'restored' ? 'restoreIncomplete' : 'notReady');
  const settled = await Promise.allSettled(parts.map((part) => part(platform)));
  return Object.assign(
    {},
    ...settled.map((part) => {
      if (part.status === 'rejected') throw part.reason;
      return part.value;
    }),
  );
};

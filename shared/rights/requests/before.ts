import type { User } from '../../accounts/index.ts';
import { type Calendar, type Day, durationMillis } from '../../platform/calendar.ts';
import { millis } from '../../platform/clock.ts';
import type { BeforeErasure, Platform } from '../../platform/platform.ts';
import { standingOf } from './law.ts';
import { isOpen, type RightsRequest } from './request.ts';
import { requestsBy } from './requests.ts';

/** For so long after an answer there is an address to send it to, and a copy that was granted to be handed over. */
const ANSWERED = durationMillis('P1D');
const COPY_GRANTED = durationMillis('P14D');

/**
 * What somebody's requests say of their erasure. While one waits for its answer their data is needed: an answer is owed (art. 12(3)), a
 * copy must not be of less than was held when it was asked for, and a restriction may be what keeps the data. Who has asked for erasure
 * alone gets it, and is told, unless the legal basis gives no such right: then a refusal is owed.
 */
export const wordOfRequests: BeforeErasure = async (platform, userId) => {
  const requests = await requestsBy(platform, userId);
  const open = requests.filter(isOpen);
  const now = platform.clock.now();
  const isGiven = standingOf('erasure', platform.settings.LEGAL_BASIS).standing !== 'notGiven';
  if (open.some(({ right }) => right !== 'erasure' || !isGiven) || requests.some((one) => isAnsweredJustNow(one, now)))
    return 'needed';
  return open.length > 0 ? 'askedFor' : undefined;
};

const isAnsweredJustNow = (request: RightsRequest, now: number): boolean =>
  isWithin(request, now, ANSWERED) || isCopyDue(request, now);

const isWithin = ({ decision }: RightsRequest, now: number, period: number): boolean =>
  decision !== null && now - millis(decision.at) < period;

/** Whether a copy was granted, and there is still time to hand it over. */
export const isCopyDue = (request: RightsRequest, now: number): boolean =>
  request.state === 'granted' && isForCopy(request.right) && isWithin(request, now, COPY_GRANTED);

type Owner = Pick<User, 'status' | 'protection'>;

/** Whether a copy is an officer's to hand over, since the person cannot take it; what goes on as one of the officers' is theirs as that one. */
export const isOfficersCopy = ({ right, confidential, channel }: RightsRequest, owner: Owner): boolean =>
  isForCopy(right) &&
  (confidential || owner.protection === null) &&
  (channel !== 'service' || owner.status !== 'active');

/** Whether that is granted, and there is still time. */
export const isToHandOver = ({ clock }: Pick<Platform, 'clock'>, request: RightsRequest, owner: Owner): boolean =>
  isCopyDue(request, clock.now()) && isOfficersCopy(request, owner);

/** The last whole day on which a copy that was granted is handed over. */
export const handOverUntil = ({ decision }: RightsRequest, calendar: Calendar): Day =>
  calendar.plus(calendar.dayOf(millis(decision?.at ?? '')), 'P13D');

/** Whether what is asked for is the data itself. */
export const isForCopy = (right: RightsRequest['right']): boolean => right === 'access' || right === 'portability';

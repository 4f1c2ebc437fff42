import { commit, system } from '../audit/index.ts';
import type { ReportLeak } from '../mail/index.ts';
import { instant } from '../platform/clock.ts';
import { isStoreError } from '../platform/cosmos/errors.ts';
import { newReference } from '../platform/ids.ts';
import { defaultLanguage } from '../platform/language.ts';
import { filled } from '../platform/words.ts';
import type { Incident } from './incident.ts';
import { incidentCommit } from './incidents.ts';
import { fresh, idFor } from './make.ts';
import { incidentWords } from './texts/index.ts';
import { plain } from './writing.ts';

/** Opens an officers' incident of a mail that the leak guard held back: one for each mail, however often it was tried. */
export const reportHeldBack: ReportLeak = async (platform, { id: mailId, pk, template }, persons) => {
  const now = instant(platform.clock.now());
  const id = idFor('mail-held-back', mailId);
  const incident: Incident = {
    ...fresh,
    id,
    reference: newReference(),
    confidential: true,
    askedConfidential: true,
    ownerId: null,
    kind: 'confidentiality',
    discoveredAt: now,
    reportedAt: now,
    description: plain(filled(incidentWords[defaultLanguage].heldBack, { template, place: `${pk}/${mailId}` })),
    affectedUserIds: [...persons],
  };
  const event = { actor: system('dispatchMail'), action: 'incidentReported', subject: id, details: { mailId } };
  try {
    await commit(platform, await incidentCommit(platform, { incident, events: [event] }));
  } catch (thrown) {
    if (!isStoreError(thrown, 'exists')) throw thrown;
  }
};

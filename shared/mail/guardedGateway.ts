import { isStoreError } from '../platform/cosmos/errors.ts';
import { escapeHtml as escaped } from '../platform/html/index.ts';
import { Refusal } from '../platform/http/problems.ts';
import type { Platform } from '../platform/platform.ts';
import { guardSet, scanMail, telephoneTask } from '../protection/index.ts';
import type { Gateway, Message, Standing } from './gateway.ts';
import type { MailDocument } from './mailDocument.ts';

/** A mail at the gateway, with what chance made of it: a link's token, in which any letters may stand. */
export interface Outgoing extends Message {
  readonly token?: string | undefined;
}

/**
 * How a send stands that had to pass the leak guard.
 * - `leak`: protected persons are mentioned, nothing was sent
 * - `unguarded`: the guard cannot say, nothing was sent
 */
export type GuardedStanding =
  | Standing
  | { readonly kind: 'leak'; readonly persons: readonly string[] }
  | { readonly kind: 'unguarded' };

/** The gateway behind the leak guard: the only one that the dispatcher knows. */
export interface GuardedGateway {
  /** Sends what mentions no protected person; else as `Gateway.send`. */
  send(operationId: string, message: Outgoing): Promise<GuardedStanding>;
  look: Gateway['look'];
}

export const guarded = (platform: Platform, gateway: Gateway): GuardedGateway => ({
  look: (operationId) => gateway.look(operationId),
  async send(operationId, { token = '', ...message }) {
    const set = await guardSet(platform).catch(unguarded);
    if (!set) return { kind: 'unguarded' };
    const { from, to, ...content } = message;
    const mail = { ...content, headers: { From: from } };
    const { hit, persons } = scanMail(set, mail, to, token, ...ownWords(platform));
    return hit ? { kind: 'leak', persons } : gateway.send(operationId, message);
  },
});

/** Whether the guard can say anything now; while it cannot, no mail need be taken up. */
export const guardAnswers = async (platform: Platform): Promise<boolean> =>
  (await guardSet(platform).catch(unguarded)) !== undefined;

function unguarded(thrown: unknown): undefined {
  if (!(thrown instanceof Refusal)) throw thrown;
}

/**
 * What every mail says of the installation itself, as its operators have set and published it. A namesake of the data-protection
 * officer among the protected must not stop all mail, and show by that who is protected.
 */
const ownWords = ({ settings }: Platform): readonly string[] =>
  [settings.DATA_PROTECTION_OFFICER, settings.CONTROLLER, settings.SUPPORT_MAILBOX, settings.PORTAL_BASE_URL].flatMap(
    (text) => [text, escaped(text)],
  );

/** Tells officers of a mail that was held back because it mentions protected persons. May be called again for the same mail. */
export type ReportLeak = (
  platform: Platform,
  mail: Pick<MailDocument, 'id' | 'pk' | 'template'>,
  persons: readonly string[],
) => Promise<void>;

/** A telephone task, by reference: one for each mail, however often it was tried. */
export const leakTask: ReportLeak = async (platform, { id, pk, template }, persons) => {
  const task = await telephoneTask(platform, {
    kind: 'leakInMail',
    partition: pk,
    id: `leak-${id}`,
    place: `${pk}/${id}`,
    persons: [...persons],
    detail: { template },
  });
  await platform.store.create('register', task).catch((thrown) => {
    if (!isStoreError(thrown, 'exists')) throw thrown;
  });
};

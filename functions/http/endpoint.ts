import type { HttpResponseInit } from '@azure/functions';
import type * as z from 'zod';
import type { Action, User } from '../../shared/accounts/index.ts';
import type { ProblemCode } from '../../shared/platform/http/problems.ts';
import type { Language } from '../../shared/platform/language.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import type { SignedIn } from '../../shared/sessions/index.ts';
import type { Area, RoutesOf } from '../routes.ts';

/** Statuses and the bodies that go with them; null for an answer without a body. */
type Responses = Readonly<Record<number, z.ZodType | null>>;

/** An answer that fits the contract. */
type Reply<R extends Responses> = {
  [S in keyof R & number]: {
    readonly status: S;
    /** The revision that the `ETag` shows. */
    readonly revision?: number;
    /** The path of what was made, under `/api`. */
    readonly location?: string;
    /** An answer that is no JSON: a page, a stream. It replaces `body`. */
    readonly raw?: ReturnType<typeof rawReply>['raw'];
  } & (R[S] extends z.ZodType ? { readonly body: z.input<R[S]> | undefined } : unknown);
}[keyof R & number];

/** An answer with its status; `reply(204)` has no body. */
export const reply = <const S extends number, const B = undefined>(
  status: S,
  body?: B,
  more: { readonly revision?: number; readonly location?: string } = {},
): { status: S; body: B; revision?: number; location?: string } => ({ status, body: body as B, ...more });

/** An answer that is no JSON: a page, a stream. */
export const rawReply = <const S extends number>(
  status: S,
  raw: { readonly headers: Readonly<Record<string, string>>; readonly body: NonNullable<HttpResponseInit['body']> },
): { status: S; body: undefined; raw: typeof raw } => ({ status, body: undefined, raw });

/** What every handler is given. */
export interface Call<P = unknown, Q = unknown, B = unknown> {
  readonly platform: Platform;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly language: Language;
  /** Where the request came from, see `sourceOf`. */
  readonly source: string;
  readonly headers: Headers;
}

/** What a handler is given when the caller has signed in. */
export interface SessionCall<P = unknown, Q = unknown, B = unknown> extends Call<P, Q, B> {
  readonly caller: User;
  readonly session: SignedIn['session'];
  /** The revision in `If-Match`; 0 where the contract asks for none. */
  readonly revision: number;
}

interface Description<R extends Responses, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  /** What it does, in a line of the contract. */
  readonly summary: string;
  readonly params?: P | undefined;
  readonly query?: Q | undefined;
  readonly body?: B | undefined;
  readonly responses: R;
  /** Whether it answers in a database that was put back too, before what was erased and protected since is done again. */
  readonly unrestored?: boolean | undefined;
  /** Other media types in which the 200 is given where `Accept` asks for one; the handler answers them with `rawReply`. */
  readonly alsoAs?: readonly string[] | undefined;
  /** The refusals that are its own; those that every endpoint may answer need no mention. */
  readonly problems?: readonly ProblemCode[] | undefined;
}

interface SessionDescription<R extends Responses, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>
  extends Description<R, P, Q, B> {
  /** The action of the table of permissions that the caller's role must know; refused before anything is read. */
  readonly action?: Action | undefined;
  /** Whether `If-Match` with a revision is required. */
  readonly ifMatch?: boolean | undefined;
  /**
   * Whether it is there for people who are kept from all else, see `blockOf`: what they need to end that, and what the law
   * gives them whatever they have accepted.
   */
  readonly unblocked?: true | undefined;
  handle(call: SessionCall<z.output<P>, z.output<Q>, z.output<B>>): Promise<Reply<R>>;
}

interface PublicDescription<R extends Responses, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>
  extends Description<R, P, Q, B> {
  handle(call: Call<z.output<P>, z.output<Q>, z.output<B>>): Promise<Reply<R>>;
}

/** A contract and what fulfils it, in the form that the machinery runs and the OpenAPI document is made from. */
export interface Endpoint extends Description<Responses, z.ZodType, z.ZodType, z.ZodType> {
  readonly access: 'always' | 'public' | 'session';
  readonly action?: Action | undefined;
  readonly ifMatch?: boolean | undefined;
  readonly unblocked?: true | undefined;
  handle(call: never): Promise<Reply<Responses>>;
}

type Absent = z.ZodUndefined;

/** An endpoint for somebody who has signed in. */
export const endpoint = <
  const R extends Responses,
  P extends z.ZodType = Absent,
  Q extends z.ZodType = Absent,
  B extends z.ZodType = Absent,
>(
  description: SessionDescription<R, P, Q, B>,
): Endpoint => ({ access: 'session', ...description });

/** An endpoint for anyone. */
export const publicEndpoint = <
  const R extends Responses,
  P extends z.ZodType = Absent,
  Q extends z.ZodType = Absent,
  B extends z.ZodType = Absent,
>(
  description: PublicDescription<R, P, Q, B>,
): Endpoint => ({ access: 'public', ...description });

/** An endpoint that is answered whatever else fails. */
export const alwaysEndpoint = <const R extends Responses>(
  description: Omit<Description<R, Absent, Absent, Absent>, 'params' | 'query' | 'body'> & {
    handle(): Promise<Reply<R>>;
  },
): Endpoint => ({ access: 'always', ...description });

/** The endpoints of an area: one for each of its routes, no more and no fewer. */
export type Endpoints<A extends Area> = Readonly<Record<RoutesOf<A>, Endpoint>>;

import type { HttpResponseInit } from '@azure/functions';
import type * as z from 'zod';
import type { Action, User } from '../../shared/accounts/index.ts';
import type { ProblemCode } from '../../shared/platform/http/problems.ts';
import type { Language } from '../../shared/platform/language.ts';
import type { Platform } from '../../shared/platform/platform.ts';
import type { SignedIn } from '../../shared/sessions/index.ts';
import type { Area, RoutesOf } from '../routes.ts';

/** The parts of a request that a contract describes. */
interface Parts {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
}

/** Statuses and the bodies that go with them; null for an answer without a body. */
type Responses = Readonly<Record<number, z.ZodType | null>>;

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;

/** An answer that fits the contract. */
type Reply<R extends Responses> = {
  [S in keyof R]: {
    readonly status: S;
    /** The revision that the `ETag` shows. */
    readonly revision?: number;
    /** The path of what was made, under `/api`. */
    readonly location?: string;
    /** An answer that is no JSON: a page, a stream. It replaces `body`. */
    readonly raw?: Pick<HttpResponseInit, 'body' | 'headers'>;
  } & (R[S] extends z.ZodType ? { readonly body?: z.input<R[S]> } : unknown);
}[keyof R];

/** What every handler is given. */
interface Call<P extends Parts> {
  readonly platform: Platform;
  readonly params: Output<P['params']>;
  readonly query: Output<P['query']>;
  readonly body: Output<P['body']>;
  readonly language: Language;
  /** Where the request came from, see `sourceOf`. */
  readonly source: string;
  readonly headers: Headers;
}

/** What a handler is given when the caller has signed in. */
export interface SessionCall<P extends Parts> extends Call<P> {
  readonly caller: User;
  readonly session: SignedIn['session'];
  /** The revision in `If-Match`; 0 where the contract asks for none. */
  readonly revision: number;
}

interface Description<P extends Parts, R extends Responses> {
  /** What it does, in a line of the contract. */
  readonly summary: string;
  readonly params?: P['params'];
  readonly query?: P['query'];
  readonly body?: P['body'];
  readonly responses: R;
  /** The refusals that are its own; those that every endpoint may answer need no mention. */
  readonly problems?: readonly ProblemCode[];
}

interface SessionDescription<P extends Parts, R extends Responses> extends Description<P, R> {
  /** The action of the table of permissions that the caller's role must know; refused before anything is read. */
  readonly action?: Action;
  /** Whether `If-Match` with a revision is required. */
  readonly ifMatch?: boolean;
  handle(call: SessionCall<P>): Promise<Reply<R>>;
}

interface PublicDescription<P extends Parts, R extends Responses> extends Description<P, R> {
  handle(call: Call<P>): Promise<Reply<R>>;
}

/** A contract and what fulfils it, in the form that the machinery runs and the OpenAPI document is made from. */
export interface Endpoint extends Description<Parts, Responses> {
  readonly access: 'public' | 'session';
  readonly action?: Action;
  readonly ifMatch?: boolean;
  handle(call: never): Promise<Reply<Responses>>;
}

/** An endpoint for somebody who has signed in. */
export const endpoint = <
  R extends Responses,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  description: SessionDescription<PartsOf<Params, Query, Body>, R>,
): Endpoint => ({ access: 'session', ...description }) as Endpoint;

/** An endpoint for anyone. */
export const publicEndpoint = <
  R extends Responses,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  description: PublicDescription<PartsOf<Params, Query, Body>, R>,
): Endpoint => ({ access: 'public', ...description }) as Endpoint;

type PartsOf<P, Q, B> = (P extends z.ZodObject ? { readonly params: P } : unknown) &
  (Q extends z.ZodObject ? { readonly query: Q } : unknown) &
  (B extends z.ZodType ? { readonly body: B } : unknown);

/** The endpoints of an area: one for each of its routes, no more and no fewer. */
export type Endpoints<A extends Area> = Readonly<Record<RoutesOf<A>, Endpoint>>;

import { randomUUID } from 'node:crypto';
import * as z from 'zod';

/** Ids are random and say nothing: no order, no kind, no count. */
export const newId = (): string => randomUUID();

/** The form of an id in a path or a body. */
export const Id = z
  .uuid()
  .meta({ description: 'An opaque random identifier.', example: '2f1c3c0e-7f0b-4c61-9f5e-0a1b2c3d4e5f' });

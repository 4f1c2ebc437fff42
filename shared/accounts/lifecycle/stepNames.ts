import * as z from 'zod';

/** The steps that the dry run shows. */
export const SweepStep = z.enum(['remind', 'deactivate', 'erase']);
export type SweepStep = z.output<typeof SweepStep>;

/** Every kind of sweep. */
export type StepName = SweepStep;

import { join } from 'node:path';
import { type Bicep, type BicepResult, runBicep } from './bicep.ts';

/** The parameter files, each with its snapshot beside it. */
export const registers = ['dev', 'prod'] as const;

/** Made up, and the same everywhere: names depend on it. */
const azure = [
  '--subscription-id',
  '00000000-0000-4000-8000-000000000000',
  '--tenant-id',
  '00000000-0000-4000-8000-000000000001',
  '--location',
  'swedencentral',
];

/** Where a snapshot stands, from the repository's root. */
export const snapshotPath = (register: string): string => `infra/main.${register}.snapshot.json`;

/** Predicts what a parameter file deploys: writes the snapshot, or compares with the one that stands there (status 1 if it differs). */
export const snapshot = (bicep: Bicep, root: string, register: string, mode: 'overwrite' | 'validate'): BicepResult =>
  runBicep(bicep, ['snapshot', `main.${register}.bicepparam`, '--mode', mode, ...azure], join(root, 'infra'));

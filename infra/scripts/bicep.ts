import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The version of the Bicep CLI that is restored where none is installed: the one place where it is pinned. */
export const BICEP_VERSION = '0.49.2';

/** A Bicep CLI: the command and what comes before its arguments. */
export interface Bicep {
  readonly command: string;
  readonly prefix: readonly string[];
}

export interface BicepResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** No Bicep CLI can be had. The message is one line and says what was tried. */
export class NoBicep extends Error {
  override readonly name = 'NoBicep';
}

const windows = process.platform === 'win32';

/**
 * The Bicep CLI of this machine: `BICEP_PATH`, `bicep` on the path, `az bicep`, else the NuGet package restored by `dotnet`.
 * @throws NoBicep
 */
export function findBicep(environment: NodeJS.ProcessEnv = process.env): Bicep {
  const given = environment.BICEP_PATH;
  if (given) {
    if (!executable(given)) throw new NoBicep('BICEP_PATH names no program that can be run');
    return { command: given, prefix: [] };
  }
  const onPath = findOnPath('bicep', environment);
  if (onPath) return { command: onPath, prefix: [] };
  const az = findOnPath('az', environment);
  if (az && spawnSync(az, ['bicep', 'version'], { encoding: 'utf8', shell: windows }).status === 0)
    return { command: az, prefix: ['bicep'] };
  return { command: restored(environment), prefix: [] };
}

/** Runs Bicep; a status other than 0 is an answer, not an exception. */
export function runBicep({ command, prefix }: Bicep, args: readonly string[], directory: string): BicepResult {
  const { status, stdout, stderr, error } = spawnSync(command, [...prefix, ...args], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: windows && prefix.length > 0,
    // The compiler is self-contained; without this it asks for a library that only localised messages need.
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  if (error) throw error;
  return { status: status ?? 1, stdout, stderr };
}

const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function findOnPath(name: string, environment: NodeJS.ProcessEnv): string | undefined {
  const endings = windows ? ['.exe', '.cmd'] : [''];
  return (environment.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((directory) => endings.map((ending) => join(directory, name + ending)))
    .find(executable);
}

/** NuGet's names of operating systems and processors. */
const systems: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'osx', win32: 'win' };

function restored(environment: NodeJS.ProcessEnv): string {
  const system = systems[process.platform];
  if (!system || !['x64', 'arm64'].includes(process.arch)) throw new NoBicep('there is no Bicep CLI for this machine');
  const id = `Azure.Bicep.CommandLine.${system}-${process.arch}`;
  const packages = environment.NUGET_PACKAGES || join(homedir(), '.nuget', 'packages');
  const program = join(packages, id.toLowerCase(), BICEP_VERSION, 'tools', windows ? 'bicep.exe' : 'bicep');
  if (!existsSync(program)) restore(id, packages, environment);
  chmodSync(program, 0o755);
  return program;
}

function restore(id: string, packages: string, environment: NodeJS.ProcessEnv): void {
  const dotnet = findOnPath('dotnet', environment);
  if (!dotnet)
    throw new NoBicep('there is no Bicep CLI (BICEP_PATH, bicep, az bicep), and no dotnet that could restore it');
  const directory = mkdtempSync(join(tmpdir(), 'bicep-'));
  try {
    const project = join(directory, 'bicep.proj');
    writeFileSync(
      project,
      `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageDownload Include="${id}" Version="[${BICEP_VERSION}]" /></ItemGroup>
</Project>
`,
    );
    const { status } = spawnSync(dotnet, ['restore', project, '--packages', packages], { stdio: 'ignore' });
    if (status !== 0) throw new NoBicep(`there is no Bicep CLI, and dotnet could not restore ${id} ${BICEP_VERSION}`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

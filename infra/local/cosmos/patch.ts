import { CosmosError } from './error.ts';

interface PatchOperation {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
  readonly from?: string;
}

type Node = Record<string, unknown> | unknown[];

/** A copy of the document with the operations done, at most ten as in Azure. @throws CosmosError 400 */
export function patched<T extends object>(document: T, operations: readonly PatchOperation[]): T {
  if (operations.length > 10) throw new CosmosError(400, "The number of patch operations can't exceed 10.");
  const copy = structuredClone(document);
  for (const operation of operations) apply(copy as Record<string, unknown>, operation);
  return copy;
}

function apply(root: Record<string, unknown>, { op, path, value, from }: PatchOperation): void {
  const [parent, key] = locate(root, path);
  const current = read(parent, key);
  switch (op) {
    case 'add':
      write(parent, key, value, true);
      return;
    case 'set':
      write(parent, key, value, false);
      return;
    case 'replace':
      if (current === undefined) throw absent(path);
      write(parent, key, value, false);
      return;
    case 'remove':
      if (current === undefined) throw absent(path);
      remove(parent, key);
      return;
    case 'incr':
      if (typeof value !== 'number' || (current !== undefined && typeof current !== 'number')) {
        throw new CosmosError(400, `Only numbers can be incremented: ${path}`);
      }
      write(parent, key, (current ?? 0) + value, false);
      return;
    case 'move': {
      const [source, sourceKey] = locate(root, from ?? '');
      const moved = read(source, sourceKey);
      if (moved === undefined) throw absent(from ?? '');
      remove(source, sourceKey);
      write(parent, key, moved, true);
      return;
    }
    default:
      throw new CosmosError(400, `Unknown patch operation ${op}`);
  }
}

const absent = (path: string) => new CosmosError(400, `The path ${path} does not exist.`);

function locate(root: Record<string, unknown>, path: string): [Node, string] {
  if (!path.startsWith('/')) throw new CosmosError(400, `The patch path ${path} must begin with a slash.`);
  if (path.startsWith('/_')) throw new CosmosError(400, `The system property ${path} can't be patched.`);
  const keys = path
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = keys.pop() ?? '';
  let node: unknown = root;
  for (const key of keys) node = typeof node === 'object' && node !== null ? read(node as Node, key) : undefined;
  if (typeof node !== 'object' || node === null) throw absent(path);
  return [node as Node, last];
}

const read = (node: Node, key: string): unknown => (Array.isArray(node) ? node[Number(key)] : node[key]);

function write(node: Node, key: string, value: unknown, insert: boolean): void {
  if (!Array.isArray(node)) {
    node[key] = value;
    return;
  }
  const index = key === '-' ? node.length : Number(key);
  if (!Number.isInteger(index) || index < 0 || index > node.length) throw absent(key);
  node.splice(index, insert ? 0 : 1, value);
}

function remove(node: Node, key: string): void {
  if (Array.isArray(node)) node.splice(Number(key), 1);
  else delete node[key];
}

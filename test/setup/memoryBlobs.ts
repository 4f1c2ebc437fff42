import { type AppendBlobs, BlobError } from '../../shared/platform/blobs/appendBlobs.ts';

/** Append-only blobs in memory, with the rules of a container in Azure. */
export function memoryBlobs(): AppendBlobs & { dump(): Readonly<Record<string, string>> } {
  const blobs = new Map<string, string>();
  const found = (name: string): string => {
    const text = blobs.get(name);
    if (text === undefined) throw new BlobError('absent');
    return text;
  };
  return {
    list: async (prefix) =>
      [...blobs]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, text]) => ({ name, length: Buffer.byteLength(text) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    async *read(name, from = 0, to?: number) {
      const bytes = Buffer.from(found(name)).subarray(from, to);
      if (bytes.length > 0) yield bytes.toString('utf8');
    },
    async create(name) {
      const isNew = !blobs.has(name);
      if (isNew) blobs.set(name, '');
      return isNew;
    },
    async append(name, text, at) {
      const before = found(name);
      if (Buffer.byteLength(before) !== at) throw new BlobError('moved');
      blobs.set(name, before + text);
      return Buffer.byteLength(before + text);
    },
    dump: () => Object.fromEntries(blobs),
  };
}

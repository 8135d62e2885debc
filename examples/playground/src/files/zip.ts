/** Signatures and sizes of the ZIP format (APPNOTE 6.3), little-endian. */
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;

/** Reads files out of a ZIP archive, such as those that Excel and Word write. */
export async function unzip(archive: ArrayBuffer): Promise<(name: string) => Promise<string | undefined>> {
  const view = new DataView(archive);
  let end = archive.byteLength - END_SIZE;
  while (end >= 0 && view.getUint32(end, true) !== END_SIGNATURE) end--;
  if (end < 0) throw new Error("no ZIP archive");
  const entries = new Map<string, { readonly method: number; readonly size: number; readonly at: number }>();
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_SIZE <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(archive, at + ENTRY_SIZE, nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return async (name) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    const start = entry.at + LOCAL_SIZE + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = new Blob([new Uint8Array(archive, start, entry.size)]);
    if (entry.method === STORED) return packed.text();
    return new Response(packed.stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
  };
}

/** What the directory of a package says of a part. */
export interface PackedPart {
  /** Of the part when unpacked, in bytes. */
  readonly size: number;
  /** The checksum of the part; 0 where none is given. */
  readonly crc: number;
}

/** @returns null where the part is damaged. */
export type Unpack = (packed: Uint8Array, part: PackedPart) => Uint8Array | null;

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_HEADER = new Uint8Array([0x50, 0x4b, 3, 4, ...new Array<number>(26).fill(0)]);
const DEFLATED = 8;
/** What does not fit in is unpacked part by part when it is read, and held no longer. */
const LARGEST_TOGETHER = 96 * 1024 * 1024;

/**
 * The same package for hucre to read, its XML parts unpacked beforehand: hucre sends each part through streams of its own,
 * which takes longer than all the reading of a small one. The unpacked parts and a directory that points to them stand behind the old bytes.
 * Whatever is damaged or unusual stays as it is, for hucre to judge. Source: PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16.
 */
export function unpackedPackage(bytes: Uint8Array, unpack: Unpack): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return bytes;
  const start = view.getUint32(end + 16, true);
  if (start + view.getUint32(end + 12, true) > end) return bytes;
  // Not slice: that of Node's buffers is no copy.
  const directory = new Uint8Array(bytes.subarray(start));
  const entries = new DataView(directory.buffer);
  const pieces = [bytes];
  let length = bytes.length;
  for (let left = view.getUint16(end + 10, true), at = 0; left > 0; left--) {
    if (at + ENTRY_LENGTH > directory.length || entries.getUint32(at, true) !== ENTRY) return bytes;
    const nameEnd = at + ENTRY_LENGTH + entries.getUint16(at + 28, true);
    const part = isXml(directory, nameEnd) ? unpackedAt(view, entries, at, unpack) : null;
    if (part && length + part.length < LARGEST_TOGETHER) {
      pieces.push(LOCAL_HEADER, part);
      entries.setUint16(at + 10, 0, true);
      entries.setUint32(at + 16, 0, true);
      entries.setUint32(at + 20, part.length, true);
      entries.setUint32(at + 42, length, true);
      length += LOCAL_HEADER.length + part.length;
    }
    at = nameEnd + entries.getUint16(at + 30, true) + entries.getUint16(at + 32, true);
  }
  if (pieces.length === 1) return bytes;
  entries.setUint32(end - start + 16, length, true);
  return joined([...pieces, directory], length + directory.length);
}

/** Where the record at the end of the package begins; only a comment may stand behind it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0 && at >= view.byteLength - END_LENGTH - 0xffff; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

/** "….xml" or "….rels". */
function isXml(directory: Uint8Array, nameEnd: number): boolean {
  return /\.xml$|\.rels$/.test(String.fromCharCode(...directory.subarray(nameEnd - 5, nameEnd)));
}

function unpackedAt(view: DataView, entries: DataView, at: number, unpack: Unpack): Uint8Array | null {
  const [packed, size, header] = [entries.getUint32(at + 20, true), entries.getUint32(at + 24, true), entries.getUint32(at + 42, true)];
  if (entries.getUint16(at + 10, true) !== DEFLATED || size === 0 || size > LARGEST_TOGETHER || header + LOCAL_HEADER.length > view.byteLength) return null;
  const start = header + LOCAL_HEADER.length + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (packed === 0 || start + packed > view.byteLength) return null;
  return unpack(new Uint8Array(view.buffer, view.byteOffset + start, packed), { size, crc: entries.getUint32(at + 16, true) });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

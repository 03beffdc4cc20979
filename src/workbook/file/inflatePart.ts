import { crc32, inflateRawSync } from "node:zlib";
import type { Unpack } from "./unpackedPackage";

/** Unpacks a part with what Node brings along, and compares its checksum. */
export const inflatePart: Unpack = (packed, { size, crc }) => {
  try {
    const part = inflateRawSync(packed, { maxOutputLength: size, chunkSize: Math.max(size, 64) });
    return crc === 0 || crc32(part) === crc ? part : null;
  } catch {
    return null;
  }
};

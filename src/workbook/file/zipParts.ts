import { unzipSync, type UnzipFileInfo, zipSync } from "fflate";

/** The parts of a package by path, in the order of the container. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A fixed day, so that the same workbook gives the same bytes. */
const MODIFIED = new Date(2000, 0, 1);

/** @param wanted asked for each part before it is unpacked. @throws {Error} of fflate when the container is damaged. */
export function unzipParts(bytes: Uint8Array, wanted: (part: UnzipFileInfo) => boolean = () => true): Map<string, Uint8Array> {
  const parts = unzipSync(bytes, { filter: part => !part.name.endsWith("/") && wanted(part) });
  return new Map(Object.entries(parts));
}

/** @param level 0 where the bytes are only handed on in memory. */
export function zipParts(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level, mtime: MODIFIED });
}

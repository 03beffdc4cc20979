import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync } from "fflate";
import { inflatePart } from "../../../src/workbook/file/inflatePart";
import { openWorkbookBytes } from "../../../src/workbook/file/openWorkbookBytes";
import { unpackedPackage } from "../../../src/workbook/file/unpackedPackage";
import { handMadeParts, packed } from "./handMade";

const SAMPLES = "samples";
const PICTURE = "xl/media/image1.png";
const SHEET = "xl/worksheets/sheet1.xml";

/** The parts of a package that are still packed. */
function packedIn(bytes: Uint8Array): string[] {
  const found: string[] = [];
  unzipSync(bytes, { filter: part => {
    if (part.compression !== 0) found.push(part.name);
    return false;
  } });
  return found;
}

describe("a package whose parts are unpacked before hucre reads it", () => {
  const withPicture = packed({ ...handMadeParts(), [PICTURE]: strToU8("picture".repeat(100)) });

  test.each(readdirSync(SAMPLES).filter(name => name.endsWith(".xlsx")))("%s reads the same", async name => {
    const bytes = readFileSync(join(SAMPLES, name));
    expect(packedIn(unpackedPackage(bytes, inflatePart)).filter(part => part.endsWith(".xml"))).toEqual([]);
    expect(await openWorkbookBytes(bytes, name, { unpack: inflatePart }).read()).toEqual(await openWorkbookBytes(bytes, name).read());
  });

  test("holds every part as it was, only the XML unpacked", () => {
    const unpacked = unpackedPackage(withPicture, inflatePart);
    expect(unzipSync(unpacked)).toEqual(unzipSync(withPicture));
    expect(packedIn(unpacked)).toEqual([PICTURE]);
  });

  test("the bytes that were handed in are not touched, be they a piece of something larger", () => {
    const larger = Buffer.concat([Buffer.from("before"), withPicture, Buffer.from("after")]);
    const piece = larger.subarray(6, 6 + withPicture.length);
    expect(packedIn(unpackedPackage(piece, inflatePart))).toEqual([PICTURE]);
    expect(Buffer.compare(piece, withPicture)).toBe(0);
  });

  test("a part whose checksum differs stays packed, and reading says that the file is broken", async () => {
    const damaged = Buffer.from(withPicture);
    const entry = damaged.lastIndexOf(SHEET) - 46;
    damaged.writeUInt32LE(damaged.readUInt32LE(entry + 16) ^ 1, entry + 16);
    expect(packedIn(unpackedPackage(damaged, inflatePart))).toContain(SHEET);
    await expect(openWorkbookBytes(damaged, "a.xlsx", { unpack: inflatePart }).read()).rejects.toMatchObject({ code: "broken" });
  });

  test.each([["nothing", new Uint8Array()], ["no package", strToU8("isto não é um pacote de planilha")], ["the directory cut away", withPicture.subarray(0, 300)]])("%s comes back as it is", (_, bytes) => {
    expect(unpackedPackage(bytes, inflatePart)).toBe(bytes);
  });
});

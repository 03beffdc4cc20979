import { crc32, deflateSync } from "node:zlib";
import type { Shape } from "./shapes";

/** So many samples a side for each pixel: smooth edges at 16 pixels too. */
const SAMPLES = 8;

/** A square picture with a transparent ground; later shapes lie over earlier ones. */
export function drawPng(shapes: readonly Shape[], size: number): Buffer {
  const topFirst = [...shapes].reverse();
  const rows = Array.from({ length: size }, (_, y) => Buffer.from([0, ...Array.from({ length: size }, (_, x) => pixel(topFirst, x, y, size)).flat()]));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, red, green, blue and opacity.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

/** Red, green, blue and opacity, 0 to 255 each: the mean of the samples that any shape covers. */
function pixel(topFirst: readonly Shape[], x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const [dx, dy] = [(i % SAMPLES) + 0.5, Math.floor(i / SAMPLES) + 0.5];
    const top = topFirst.find(shape => shape.covers((x + dx / SAMPLES) / size, (y + dy / SAMPLES) / size));
    if (!top) continue;
    covered++;
    rgb(top.color).forEach((channel, c) => (sum[c]! += channel));
  }
  return [...sum.map(channel => (covered === 0 ? 0 : Math.round(channel / covered))), Math.round((255 * covered) / SAMPLES ** 2)];
}

function rgb(color: string): number[] {
  return [0, 2, 4].map(from => parseInt(color.slice(from, from + 2), 16));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

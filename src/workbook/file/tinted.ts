/**
 * A colour made lighter (tint up to 1) or darker (down to -1); its hue and saturation stay. Source: ECMA-376 part 1, 18.8.19.
 * @param rgb without `#`
 */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map(at => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  // Hue and saturation stay when the distance of each channel from the middle grows and shrinks with the room there is.
  const [room, left] = [Math.min(light, 1 - light), Math.min(wanted, 1 - wanted)];
  return channels.map(channel => hex(wanted + (room === 0 ? 0 : (channel - light) * (left / room)))).join("");
}

function hex(channel: number): string {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).padStart(2, "0").toUpperCase();
}

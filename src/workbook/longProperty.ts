import { PROPERTY_PREFIX } from "./marks";

/** Excel keeps 255 UTF-16 units in a custom property and cuts the rest off in silence; a character takes two of them at most. */
const MOST = 125;
/** No sheet's name holds it, so that no part is ever taken for the mark of a sheet. */
const SIGN = ":";

/** A text of any length as properties "Pactua.name.1", "Pactua.name.2" …; null for those of `before` that are no longer needed. */
export function splitProperty(name: string, text: string, before: Readonly<Record<string, string>>): Record<string, string | null> {
  const parts = text.match(new RegExp(`[^]{1,${MOST}}`, "gu")) ?? [];
  const old = Object.keys(before).filter(property => property.startsWith(`${PROPERTY_PREFIX}${name}.`));
  return {
    ...Object.fromEntries(old.map(property => [property, null])),
    ...Object.fromEntries(parts.map((part, index) => [partName(name, index), SIGN + part])),
  };
}

/** The text that was split; "" where there is none. */
export function joinProperty(name: string, properties: Readonly<Record<string, string>>): string {
  let text = "";
  for (let index = 0; ; index++) {
    const part = properties[partName(name, index)];
    if (!part?.startsWith(SIGN)) return text;
    text += part.slice(SIGN.length);
  }
}

function partName(name: string, index: number): string {
  return `${PROPERTY_PREFIX}${name}.${index + 1}`;
}

const DAY = 86_400_000;

/** A number as the editor shows it, so that it reads back to the same one. @param format of the cell */
export function showTyped(value: number, format: string): string {
  const plain = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[dy]/i.test(plain) && Number.isInteger(value) && value >= 61) return showDate(value);
  return plain.includes("%") ? `${portuguese(shifted(value))}%` : portuguese(String(value));
}

function showDate(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * DAY);
  return `${String(date.getUTCDate()).padStart(2, "0")}/${String(date.getUTCMonth() + 1).padStart(2, "0")}/${date.getUTCFullYear()}`;
}

/** Times a hundred by the digits alone: 0.07 is 7, not 7.000000000000001. */
function shifted(value: number): string {
  return String(Number(`${value}e2`));
}

function portuguese(digits: string): string {
  return digits.replace(".", ",");
}

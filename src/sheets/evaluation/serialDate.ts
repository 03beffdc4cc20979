const DAY = 86_400_000;

/** "2023-05-10" -> 45056: days since the last of 1899, as both Excel and LibreOffice count them. */
export function serialDate(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);
}

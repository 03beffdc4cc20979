/** "2024-08-31" -> "31/08/2024". */
export function dayText(day: string): string {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}

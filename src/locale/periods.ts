const MONTHS = [
  "janeiro", "fevereiro", "março", "abril", "maio", "junho",
  "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
] as const;

/** "2023-03", or "03" where no year is known, -> "março". */
export function monthName(month: string): string {
  return MONTHS[Number(month.slice(-2)) - 1] ?? month;
}

/** "2023-03" -> "mar/2023"; "03", where no year is known, -> "mar". */
export function shortMonth(month: string): string {
  const name = (MONTHS[Number(month.slice(-2)) - 1] ?? month).slice(0, 3);
  return month.length > 2 ? `${name}/${month.slice(0, 4)}` : name;
}

/** ["2023-01", … "2023-04"] -> "janeiro a abril de 2023"; ["01", "04"] -> "janeiro a abril"; null where there is no month. */
export function period(months: readonly string[]): string | null {
  const first = months[0];
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [first, last].map(month => ({ name: monthName(month), year: month.slice(0, 4) })) as [Named, Named];
  if (first.length <= 2) return first === last ? to.name : `${from.name} a ${to.name}`;
  if (first === last) return `${to.name} de ${to.year}`;
  return from.year === to.year ? `${from.name} a ${to.name} de ${to.year}` : `${from.name} de ${from.year} a ${to.name} de ${to.year}`;
}

/** ["2023-05", … "2023-08"] -> "mai a ago 2023", short enough for the name of a sheet; "" where there is no month. */
export function shortPeriod(months: readonly string[]): string {
  const [first, last] = [months[0], months[months.length - 1]];
  if (first === undefined || last === undefined) return "";
  const name = (month: string): string => shortMonth(month).slice(0, 3);
  const [from, to] = [first, last].map(month => (month.length > 2 ? ` ${month.slice(0, 4)}` : "")) as [string, string];
  if (first === last) return name(first) + from;
  return `${name(first)}${from === to ? "" : from} a ${name(last)}${to}`;
}

interface Named {
  readonly name: string;
  readonly year: string;
}

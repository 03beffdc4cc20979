/** Which column holds what, from 0. The months stand in the middle, so all that follows moves with their number. */
export interface Columns {
  readonly facility: number;
  readonly group: number;
  readonly indicator: number;
  readonly target: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly professionals: number;
  readonly actual: number;
  readonly attainment: number;
  readonly band: number;
  readonly factor: number;
  readonly weight: number;
  readonly full: number;
  readonly payment: number;
  readonly deduction: number;
  readonly gap: number;
  readonly status: number;
  /** Where the contract says so; the last column that prints. */
  readonly source: number;
  readonly memory: MemoryColumns;
}

/** Right of the print area: the exact calculation, a step a column. */
export interface MemoryColumns {
  readonly reached: number;
  readonly wanted: number;
  readonly position: number;
  readonly fullParts: number;
  readonly fullCents: number;
  readonly fullRest: number;
  readonly paidParts: number;
  readonly paidCents: number;
  readonly paidRest: number;
  readonly residue: number;
  readonly attainmentChart: number;
  readonly paymentChart: number;
  /** What Pactua wrote into the inputs: the months from here on, then professionals and weight. */
  readonly readMonths: number;
  readonly readProfessionals: number;
  readonly readWeight: number;
}

export function columnsFor(months: number): Columns {
  const after = 4 + months;
  const memory = after + 13;
  return {
    facility: 0, group: 1, indicator: 2, target: 3, firstMonth: 4, lastMonth: after - 1, professionals: after, actual: after + 1,
    attainment: after + 2, band: after + 3, factor: after + 4, weight: after + 5, full: after + 6, payment: after + 7,
    deduction: after + 8, gap: after + 9, status: after + 10, source: after + 11,
    memory: {
      reached: memory, wanted: memory + 1, position: memory + 2, fullParts: memory + 3, fullCents: memory + 4, fullRest: memory + 5,
      paidParts: memory + 6, paidCents: memory + 7, paidRest: memory + 8, residue: memory + 9, attainmentChart: memory + 10, paymentChart: memory + 11,
      readMonths: memory + 12, readProfessionals: memory + 12 + months, readWeight: memory + 13 + months,
    },
  };
}

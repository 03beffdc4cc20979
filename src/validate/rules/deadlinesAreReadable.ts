import { planItems } from "../../intake/planItem";
import { reversedDates } from "../../intake/values/reversedDates";
import type { Rule } from "../rule";

/** A deadline that names no day, month or year ("2024027"): nobody can be late for it. A sign for "none" ("-") says nothing. */
export const deadlinesAreReadable: Rule = records =>
  planItems(records)
    .filter(item => item.deadlineKind === "unreadable" && item.deadlineAt !== null && /[^\s\p{P}]/u.test(item.deadline!) && reversedDates(item.deadline!) === null)
    .map(({ action, deadline, deadlineAt, suggestion }) => ({
      code: "deadline-unreadable",
      level: "warning",
      ...deadlineAt!,
      cells: [],
      params: { action, text: deadline, suggestion },
      ...(suggestion === null ? {} : { fixes: [{ at: deadlineAt!, before: deadline!, after: suggestion }] }),
    }));

import fc from "fast-check";
import { serialOfDay, dayOfSerial } from "../../src/domain/calendar";
import { readDay } from "../../src/jobs/readDay";
import { dayText } from "../../src/locale/days";

test.each<[string, string | null]>([
  ["31/08/2024", "2024-08-31"], [" 1/9/2024 ", "2024-09-01"], ["31/8/24", "2024-08-31"], ["2024-08-31", "2024-08-31"], ["31.08.2024", "2024-08-31"], ["31 de agosto de 2024", "2024-08-31"],
  ["", null], ["31/02/2024", null], ["agosto/24", null], ["2024", null], ["01/08/2024 a 31/08/2024", null], ["31/08", null], ["hoje", null], ["31/12/1999", null], ["01/01/2100", null],
])("%j is read as %s", (text, day) => {
  expect(readDay(text)).toBe(day);
});

test("every day of the century comes back as it was shown", () => {
  fc.assert(fc.property(fc.integer({ min: serialOfDay("2000-01-01"), max: serialOfDay("2099-12-31") }), serial => {
    const day = dayOfSerial(serial);
    expect(readDay(dayText(day))).toBe(day);
  }));
});

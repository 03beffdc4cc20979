/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import * as React from "react";
import { Fallen } from "../../src/pane/part/Fallen";

test("a screen that cannot be drawn says so, and can be tried again", () => {
  let broken = true;
  const Screen = (): JSX.Element => {
    if (broken) throw new TypeError("lost");
    return <p>tudo certo</p>;
  };
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(<Fallen><Screen /></Fallen>);
  expect(screen.getByRole("alert").textContent).toContain("TypeError: lost");
  broken = false;
  userEvent.click(screen.getByRole("button", { name: "Tentar de novo" }));
  expect(screen.getByText("tudo certo")).not.toBeNull();
  quiet.mockRestore();
});

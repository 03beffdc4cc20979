import * as React from "react";
import { Acompanhar } from "./acompanhar/Acompanhar";
import { Avaliar } from "./avaliar/Avaliar";
import { Conferir } from "./conferir/Conferir";
import { usePane } from "./part/DeskContext";
import { Planilha } from "./planilha/Planilha";
import type { ScreenName } from "./state";

const SCREENS: Readonly<Record<ScreenName, () => JSX.Element>> = { planilha: Planilha, conferir: Conferir, avaliar: Avaliar, acompanhar: Acompanhar };

/** The chosen screen. With it comes the whole engine, so it is fetched after the first paint. */
export function Screen(): JSX.Element {
  const Chosen = SCREENS[usePane().screen];
  return <Chosen />;
}

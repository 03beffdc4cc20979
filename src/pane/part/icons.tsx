import { registerIcons } from "office-ui-fabric-react/lib/Styling";
import * as React from "react";

/** Drawn on 16 × 16 with lines in the colour of the text: they follow every theme, and no font has to be fetched. */
const SHAPES: Readonly<Record<string, string>> = {
  Undo: "M6 3 2.5 6.5 6 10 M3 6.5h6.5a4 4 0 0 1 0 8H7",
  Help: "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.5 M8 11.6v.4",
  Targets: "M2 3h12v10H2z M2 6.5h12 M2 10h12 M6.5 3v10",
  Bands: "M2 13.5h3.5v-4H9V6h4V2.5",
  Share: "M8 1.5v6.5h6.5A6.5 6.5 0 1 1 8 1.5z M10.5 1.9a6.5 6.5 0 0 1 3.6 3.6h-3.6z",
  Series: "M2 13.5 6 8l3 2.5 5-7 M2 2v11.5h12",
  Actions: "M2 4l1.3 1.3L5.5 3 M2 9l1.3 1.3L5.5 8 M8 4.2h6 M8 9.2h6 M8 13.2h6",
  Money: "M2 4h12v8H2z M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4z M4 8h.4 M11.6 8h.4",
  Production: "M2.5 13.5v-4h2.6v4 M6.7 13.5v-7h2.6v7 M10.9 13.5v-11h2.6v11 M1.5 13.5h13",
  GoTo: "M3 8h9 M8.5 4 12.5 8l-4 4",
  Edit: "M3 13l.7-2.8 7-7 2.1 2.1-7 7z M9.5 4.5l2.1 2.1",
  Refresh: "M13 8a5 5 0 1 1-1.6-3.7 M13 2v3h-3",
  CheckMark: "M3 8.5 6.3 12 13 4.5",
  Completed: "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M5 8.2l2.1 2.3L11 6",
  ErrorBadge: "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M5.7 5.7l4.6 4.6 M10.3 5.7l-4.6 4.6",
  Warning: "M8 2 15 14H1z M8 6.3v4 M8 12v.3",
  Info: "M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M8 7.2v4.3 M8 4.6v.4",
  Clear: "M4 4l8 8 M12 4l-8 8",
  Cancel: "M4 4l8 8 M12 4l-8 8",
  ChevronDown: "M3.5 6 8 10.5 12.5 6",
  ChevronUp: "M3.5 10 8 5.5 12.5 10",
  ChevronRight: "M6 3.5 10.5 8 6 12.5",
  ChevronDownSmall: "M4.5 6.5 8 10l3.5-3.5",
  ChevronUpSmall: "M4.5 9.5 8 6l3.5 3.5",
  More: "M3 8h.4 M8 8h.4 M13 8h.4",
};

/** Makes them known to Fabric, under the names that its own controls ask for too. */
export function registerDrawings(): void {
  registerIcons({
    style: { display: "inline-block", width: "1em", height: "1em", lineHeight: 0 },
    icons: Object.fromEntries(Object.entries(SHAPES).map(([name, path]) => [name, drawing(path)])),
  });
}

function drawing(path: string): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

import type { IPartialTheme } from "office-ui-fabric-react/lib/Styling";
import { COLORS } from "./style";

const FONT = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'Helvetica Neue', Arial, sans-serif";

/** Fabric in the colours of the sheets that Pactua writes, and in the fonts of the machine: none is fetched. */
export const THEME: IPartialTheme = {
  palette: {
    themePrimary: COLORS.accent, themeDarkAlt: "#1b4453", themeDark: "#163845", themeDarker: "#102932", themeSecondary: "#2f6175", themeTertiary: "#7f9fac",
    themeLight: "#c6d6dc", themeLighter: "#e2ebee", themeLighterAlt: "#f6f9fa", neutralPrimary: COLORS.ink, neutralSecondary: COLORS.muted,
  },
  defaultFontStyle: { fontFamily: FONT },
};

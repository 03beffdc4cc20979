import { createNodeResolver, importX } from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";
import { layerRules } from "./scripts/lint/layerRules.mjs";

// A setter has one parameter by its nature.
const POSITIONAL = ":not([kind='set']) > :function >";
const BOOLEAN_PARAMETER = {
  selector: `${POSITIONAL} Identifier.params > TSTypeAnnotation > TSBooleanKeyword, ${POSITIONAL} AssignmentPattern.params > Literal[raw=/^(true|false)$/]`,
  message: "A boolean says nothing where it is passed: take an options object or two functions.",
};

export default tseslint.config(
  { ignores: ["**/node_modules/", "**/dist/", "out/", "coverage/"] },
  { files: ["**/*.{ts,tsx}"], extends: [tseslint.configs.recommended] },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] })],
    },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", BOOLEAN_PARAMETER],
      "import-x/no-default-export": "error",
      "import-x/no-cycle": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ["test/**/*.{ts,tsx}"], rules: { "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }] } },
  ...layerRules(),
);

const transform = ["ts-jest", { tsconfig: "test/tsconfig.json", diagnostics: false }];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  // A child process on a busy machine takes its time.
  testTimeout: 120_000,
  // Of two cores jest would leave one to nobody.
  maxWorkers: "100%",
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // hucre ships ES modules only, and jest runs CommonJS.
  transform: { "^.+\\.(ts|tsx|mjs)$": transform },
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  // Fabric's lib/ is ES modules for the bundler; beside it stands the same as CommonJS.
  moduleNameMapper: {
    "^office-ui-fabric-react/lib/(.*)$": "office-ui-fabric-react/lib-commonjs/$1",
    "^@uifabric/([^/]+)/lib/(.*)$": "@uifabric/$1/lib-commonjs/$2",
  },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  // What needs LibreOffice runs in `npm run test:all` only.
  testPathIgnorePatterns: process.env.PACTUA_TEST_ALL ? ["/test/e2e/"] : ["/test/e2e/", "/test/libreoffice/"],
};

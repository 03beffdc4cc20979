const common = require("./jest.config.js");

/** What runs in a real browser: `npm run test:e2e`, on the page as it is built now. On a machine with other work each of its steps takes several times as long. */
module.exports = { ...common, testTimeout: 360_000, testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], testPathIgnorePatterns: [], globalSetup: "<rootDir>/test/e2e/support/buildOnce.js" };

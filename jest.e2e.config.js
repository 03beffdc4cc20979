const common = require("./jest.config.js");

/** What runs in a real browser: `npm run test:e2e`, on the page as it is built now. */
module.exports = { ...common, testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], testPathIgnorePatterns: [], globalSetup: "<rootDir>/test/e2e/support/buildOnce.js" };

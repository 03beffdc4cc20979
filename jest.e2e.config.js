const common = require("./jest.config.js");

/** What runs in a real browser: `npm run test:e2e`. One page at a time, so that figures mean something. */
module.exports = { ...common, testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], testPathIgnorePatterns: [], testTimeout: 120_000, maxWorkers: 1 };

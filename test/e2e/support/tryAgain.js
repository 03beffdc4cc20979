/** On a busy machine a key may fall where no person's would. Once more, and what went wrong the first time is printed: a test that needs it often has found something. */
jest.retryTimes(1, { logErrorsBeforeRetry: true });

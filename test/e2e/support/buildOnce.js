const { buildWorkbench } = require("../../../workbench/build");

/** Before the first suite, and not in each: two that run at once would build over each other. */
module.exports = buildWorkbench;

module.exports = source => source;

// Loaded before a program: its last line on standard error is the most memory it held, in megabytes.
process.on('exit', () => process.stderr.write(`\n${process.resourceUsage().maxRSS / 1024}\n`));

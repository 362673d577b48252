export { codeReport, type ReportText } from './code-report.js';
export * from './coded-report.js';
export * from './propose-events.js';
export { REGISTER, type Person, type Term } from './names/register.js';
export { nearDuplicates, type DuplicatePair } from './merge/near-duplicates.js';
export { independenceGroups, type GroupedText } from './merge/independence-groups.js';
export { RULES } from './rules/catalogue.js';
export type { Rule } from './rules/rule.js';

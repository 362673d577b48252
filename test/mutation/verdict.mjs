const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];
/** Standard normal quantile of a 95 % interval. */
const Z = 1.96;

/** Wilson's interval of a share, in percent. */
function intervalOf(hits, all) {
  const share = hits / all;
  const middle = (share + Z ** 2 / (2 * all)) / (1 + Z ** 2 / all);
  const half = (Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2))) / (1 + Z ** 2 / all);
  return [middle - half, middle + half].map((one) => (100 * one).toFixed(1));
}

/** The mutants no test noticed, one a line: where, what stood there, what came instead. */
export function survivorsOf(report) {
  return Object.entries(report.files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => UNNOTICED.includes(status))
      .map(({ location: { start, end }, mutatorName, replacement, status }) => {
        const line = lines[start.line - 1];
        const before = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : line.length);
        const how = status === 'NoCoverage' ? ' (no test comes here)' : '';
        return `${file}:${start.line}:${start.column} ${mutatorName}${how}: ${before} → ${replacement.replace(/\s+/g, ' ')}`;
      });
  });
}

/** Stryker's report in one sentence, and the share of mutants noticed, in percent. */
export function verdictOf(report) {
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const countOf = (...wanted) => statuses.filter((status) => wanted.includes(status)).length;
  const [noticed, tried] = [countOf(...NOTICED), countOf(...NOTICED, ...UNNOTICED)];
  const left = countOf('CompileError');
  const share = (100 * noticed) / tried;
  const [low, high] = intervalOf(noticed, tried);
  const sample = left > 0 ? `, a sample (95 % interval ${low} to ${high} %; ${left} not drawn)` : '';
  const text =
    `${noticed} of ${tried} mutants noticed, ${share.toFixed(1)} %${sample}; ` +
    `${countOf('NoCoverage')} of the others reached by no test, ${countOf('Ignored')} static ones left out`;
  return { text, share };
}

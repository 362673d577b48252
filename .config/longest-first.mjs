// The order in which spec files begin: what takes long first, so that both workers end at about the same time. Without figures of an
// earlier run Jest goes by the size of a file, and the smallest file of all may be the one that kills twenty servers.
import Sequencer from '@jest/test-sequencer';

/** Seconds a file takes about, when it has not been run here before. */
const USUAL_SECONDS = [
  [/\/(killed-api|every-page)\.spec/, 60],
  [
    /\/(crash|killed-publisher|killed-restater|bad-link|attacks|launcher|simulator|backtest-docs)\.spec|\/test\/browser\//,
    30,
  ],
  [/\/test\/(storage|e2e|house)\//, 6],
];
const secondsOf = ({ path, duration }) =>
  duration === undefined ? (USUAL_SECONDS.find(([files]) => files.test(path))?.[1] ?? 1) : duration / 1000;

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => secondsOf(b) - secondsOf(a));
  }
}

import { parseSentence } from '../syntax/parsed-sentence.js';
import { tokenize } from '../text/tokenize.js';
import { findFigures } from './find-figures.js';

const figures = (text: string) =>
  tokenize(text).flatMap((sentence) =>
    findFigures(parseSentence(sentence)).map(({ of, value, operator }) => `${of} ${operator} ${value}`),
  );

describe('casualty figures', () => {
  it.each([
    ['One civilian had been killed and 590 injured in the protests.', ['dead = 1', 'injured = 590']],
    ['At least twelve people were killed and more than 1,500 wounded.', ['dead >= 12', 'injured >= 1500']],
    ['The blast left three dead and twenty-one injured.', ['dead = 3', 'injured = 21']],
    ['Police fired on the crowd, killing five protesters and wounding 14.', ['dead = 5', 'injured = 14']],
    ['No one was killed in the fire.', ['dead = 0']],
    ['Dozens were injured.', ['injured ~ 24']],
    ['The death toll rose to 44.', ['dead = 44']],
    ['About 1,5 thousand people were injured.', ['injured ~ 1500']],
    ['There were no casualties.', ['dead = 0', 'injured = 0']],
    ['Up to 30 soldiers were killed.', ['dead <= 30']],
    ['Police detained more than 200 protesters.', ['arrested >= 200']],
  ])('are read from "%s"', (text, expected) => expect(figures(text)).toEqual(expected));

  it.each([
    'He was jailed for 12 years.',
    'The company sold 40 vehicles.',
    'The vote drew 56 per cent of voters.',
    'Prices rose by 15 percent.',
  ])('are not read from "%s"', (text) => expect(figures(text)).toEqual([]));
});

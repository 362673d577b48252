import tseslint from 'typescript-eslint';

const SIZE = { max: 200, skipBlankLines: true, skipComments: true };

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.faultline/**', 'coverage/**', '**/generated/**', '**/*.cjs'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/web/tsconfig.json'],
        tsconfigRootDir: `${import.meta.dirname}/..`,
      },
    },
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', SIZE],
      'max-lines-per-function': ['error', { ...SIZE, max: 40 }],
      'max-params': ['error', 3],
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
      // A sixth of the time of the whole step, for what the house has none of.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    // Of two projects the first would be read for every file of the second.
    files: ['apps/web/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: ['./apps/web/tsconfig.json'] } },
  },
  {
    // Nest: constructors receive what they need (four at most); classes are the DI tokens.
    files: ['apps/api/**/*.ts'],
    // Schema classes describe shapes; what resolvers return are plain objects of that shape.
    rules: { 'max-params': ['error', 4], '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { ...SIZE, max: 80 }] } },
  {
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines': ['error', { ...SIZE, max: 300 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['**/*.data.ts', '**/migrations/*.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
);

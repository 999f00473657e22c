import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['out/**', 'node_modules/**', 'release/**', 'demo-output/**', '*.config.js', 'test/fakes/*.mjs'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // ambient module declarations need `interface` and classes without members
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off', '@typescript-eslint/no-extraneous-class': 'off' },
  },
  {
    files: ['renderer/**/*.tsx'],
    extends: [hooks.configs.flat.recommended, a11y.flatConfigs.strict],
    // A table whose rows take the focus is a grid: the ARIA pattern keeps the table's own elements.
    rules: {
      'jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { table: ['grid'] }],
      // Warns of libraries the React compiler would skip; there is no such compiler in this build.
      'react-hooks/incompatible-library': 'off',
    },
  },
);

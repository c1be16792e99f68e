import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist/', 'src/texts.gen.ts', 'src/wire.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    rules: {
      // A name that TypeScript knows is not the linter's affair.
      'no-undef': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 450, skipBlankLines: true }],
      // Links are plain; the router takes them up by itself.
      'svelte/no-navigation-without-resolve': 'off',
      // Indexes that nobody watches are ordinary maps.
      'svelte/prefer-svelte-reactivity': 'off',
      // A space before a closing tag is lost without them.
      'svelte/no-useless-mustaches': 'off',
      // A style attribute is refused by the content policy.
      'svelte/no-inline-styles': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
);

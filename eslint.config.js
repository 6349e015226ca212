import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { roomRules } from './eslint.rooms.js';

export default defineConfig(
	globalIgnores(['dist/', '.astro/', 'public/', 'test-results/']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	astro.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: {
			globals: globals.node,
			parserOptions: { projectService: true, extraFileExtensions: ['.astro', '.svelte'] },
		},
		rules: {
			eqeqeq: 'error',
			'no-restricted-syntax': [
				'error',
				{ selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			// The compiler asks for brackets where a key may be missing (strictest).
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			// Numbers read well in a template; objects and null do not.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	{
		// A text from elsewhere must not keep a regular expression busy for ever (docs/security.md).
		plugins: { regexp },
		rules: {
			'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
			'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser }, globals: globals.browser },
		rules: {
			// State here is replaced, never changed in place.
			'svelte/prefer-svelte-reactivity': 'off',
			// Types of markup are checked by svelte-check; the parser here sees props of components as any.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		// Types of markup are checked by `astro check`; the parser here does not see them.
		files: ['**/*.astro', '**/*.js', '**/*.mjs'],
		...ts.configs.disableTypeChecked,
	},
	{
		// Matrices in rows of equal length: an index below the length is always there.
		files: ['src/domain/decision/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
	},
	...roomRules,
);

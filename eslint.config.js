import svelte from 'eslint-plugin-svelte';
import svelteParser from 'svelte-eslint-parser';
import typescript from 'typescript-eslint';

/** Only what oxlint cannot do: rules that need types, rules about Svelte's templates, and our own. */
export default typescript.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'static/',
			'node_modules/',
			'scripts/*.cjs',
			'*.cjs',
			'*.js'
		]
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte'],
		languageOptions: {
			parser: svelteParser,
			parserOptions: { parser: typescript.parser, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'svelte/no-inline-styles': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/require-each-key': 'error',
			'svelte/no-unused-svelte-ignore': 'error',
			// Addresses carry their language themselves; there is no base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['{src,tests,bench,scripts}/**/*.ts', '*.ts'],
		languageOptions: {
			parser: typescript.parser,
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		plugins: { '@typescript-eslint': typescript.plugin },
		rules: {
			'@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [] }],
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/only-throw-error': 'error',
			'@typescript-eslint/no-unnecessary-type-assertion': 'error',
			'@typescript-eslint/no-unnecessary-condition': 'off'
		}
	},
	{
		files: ['src/**/*.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'CallExpression[callee.property.name=/^(transact|takeTurns|snapshot)$/] > ArrowFunctionExpression MemberExpression[property.name="read"]',
					message: 'Inside a transaction use only its handle: a plain query waits for itself.'
				},
				{
					selector:
						'CallExpression[callee.property.name=/^(transact|takeTurns|snapshot)$/] > ArrowFunctionExpression CallExpression[callee.property.name=/^(transact|takeTurns|snapshot)$/]',
					message: 'A transaction inside a transaction waits for itself.'
				}
			]
		}
	}
);

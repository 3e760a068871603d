// The directions of docs/architecture.md: code may look back in the story, never ahead.
const story = [
	'journal',
	'people',
	'process',
	'participation',
	'meetings',
	'drafting',
	'review',
	'documents',
	'council',
	'monitoring'
];
const anyCapability = '^src/capabilities/';
const test = '\\.test\\.ts$';
const knowers =
	'^src/(capabilities|assembly|delivery|web|routes|cli|server\\.ts|hooks\\.server\\.ts)';

/** Every capability may use those before it, none after it. */
const neverAhead = story.slice(0, -1).map((capability, place) => ({
	name: `${capability}-looks-ahead`,
	comment: `${capability} comes before what it uses here.`,
	severity: 'error',
	from: { path: `^src/capabilities/${capability}/`, pathNot: test },
	to: { path: `^src/capabilities/(${story.slice(place + 1).join('|')})/` }
}));

/** writes.ts belongs to the acts of its own capability and of later ones. */
const privateWrites = story.map((capability, place) => ({
	name: `${capability}-writes-are-private`,
	comment: 'Only acts write: call one, or add one.',
	severity: 'error',
	from: {
		path: '^src/',
		pathNot: [`^src/capabilities/(${story.slice(place).join('|')})/server/`]
	},
	to: { path: `^src/capabilities/${capability}/server/.*writes\\.ts$` }
}));

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		// A component may show itself (a list in a list).
		forbid(
			'no-cycles',
			'Two files that need each other are one, or three.',
			{ pathNot: '\\.svelte$' },
			{ circular: true }
		),
		forbid(
			'resolvable',
			'This import leads nowhere.',
			{},
			{
				couldNotResolve: true,
				// Made by the build and by SvelteKit.
				pathNot: '(^|/)(\\$types|\\$app/.*|build/handler\\.js)$'
			}
		),
		...neverAhead,
		...privateWrites,
		forbid(
			'capabilities-know-nothing-above',
			'A capability stands on storage and shared, and is shown by what is above it.',
			{ path: anyCapability, pathNot: test },
			{ path: '^src/(assembly|delivery|web|routes|cli|server\\.ts|hooks\\.server\\.ts|env\\.ts)' }
		),
		forbid(
			'deciding-is-pure',
			'A .ts file of a capability decides: no database, no server, no other input and output.',
			{ path: `${anyCapability}[^/]+/(?!server/).+\\.ts$`, pathNot: test },
			{ path: '(/server/|^src/(ui|clock\\.ts))' }
		),
		forbid(
			'deciding-needs-no-node',
			'Only the journal computes hashes in its pure part.',
			{
				path: `${anyCapability}[^/]+/(?!server/).+\\.ts$`,
				pathNot: [test, '^src/capabilities/journal/entry\\.ts$']
			},
			{ dependencyTypes: ['core'] }
		),
		forbid(
			'showing-does-not-act',
			'A .svelte file shows what it was given.',
			{ path: '\\.svelte$' },
			{ path: '/server/' }
		),
		forbid(
			'storage-knows-no-field',
			'Storage serves every capability alike.',
			{
				path: '^src/storage/',
				pathNot: test
			},
			{ path: knowers + '|^src/ui/' }
		),
		forbid(
			'ui-knows-no-field',
			'Building blocks know nothing of the field.',
			{
				path: '^src/ui/',
				pathNot: test
			},
			{ path: knowers + '|^src/(storage|env\\.ts|clock\\.ts)' }
		),
		forbid(
			'shared-is-the-ground',
			'Everything may use shared, shared uses nothing of ours.',
			{
				path: '^src/shared/',
				pathNot: test
			},
			{ path: '^src/', pathNot: '^src/shared/' }
		),
		forbid(
			'delivery-only-reads',
			'Letters, feeds and prints read, and make the links they carry.',
			{
				path: '^src/delivery/',
				pathNot: test
			},
			{
				path: '^src/capabilities/[^/]+/server/',
				pathNot: ['/(reads|read-[a-z]+|titles|tokens)\\.ts$', '^src/capabilities/journal/server/']
			}
		),
		forbid(
			'delivery-below-the-web',
			'Delivery works without a request.',
			{
				path: '^src/delivery/'
			},
			{ path: '^src/(web|routes|cli|server\\.ts)' }
		),
		forbid(
			'assembly-has-few-users',
			'Only what stands above all capabilities may know them all.',
			{
				path: '^src/',
				pathNot: [
					test,
					'^src/(assembly|routes|web|cli|server\\.ts|hooks\\.server\\.ts|app\\.d\\.ts)'
				]
			},
			{ path: '^src/assembly/' }
		),
		forbid(
			'assembly-below-the-web',
			'The assembly works without a request.',
			{
				path: '^src/assembly/'
			},
			{ path: '^src/(web|routes|cli|server\\.ts|ui/)' }
		),
		forbid(
			'web-below-the-routes',
			'Routes use the web layer, not the other way round.',
			{
				path: '^src/web/',
				pathNot: test
			},
			{ path: '^src/(cli|server\\.ts|hooks\\.server\\.ts)' }
		),
		forbid(
			'nobody-imports-routes',
			'What two routes share lives below them.',
			{
				path: '.',
				pathNot: '^src/routes/'
			},
			{ path: '^src/routes/' }
		),
		forbid(
			'routes-do-not-write',
			'A route calls acts and reads.',
			{
				path: '^src/(routes|web|hooks\\.server\\.ts)',
				pathNot: test
			},
			{ path: '^src/storage/server/(?!storage\\.ts|schema\\.ts)' }
		),
		forbid(
			'examples-are-for-the-command-line',
			'No instance needs an example.',
			{
				path: '^src/',
				pathNot: ['^src/cli/', test]
			},
			{ path: '^examples/' }
		),
		forbid(
			'product-without-its-checks',
			'The product runs without tests, benches and scripts.',
			{
				path: '^src/',
				pathNot: test
			},
			{ path: ['^(tests|bench|scripts)/', test] }
		),
		forbid(
			'runs-without-development-packages',
			'What Node runs as it is needs real dependencies.',
			{
				path: '^src/(server\\.ts|env\\.ts|clock\\.ts|cli|storage|capabilities|assembly|delivery|shared)',
				pathNot: [test, '\\.svelte$']
			},
			{
				dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
				dependencyTypesNot: ['type-only']
			}
		)
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^(build|\\.svelte-kit|static)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.cjs', '.svelte', '.d.ts'],
			exportsFields: ['exports'],
			conditionNames: ['node', 'import', 'types', 'svelte', 'default']
		},
		moduleSystems: ['es6', 'cjs']
	}
};

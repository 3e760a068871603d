import { defineConfig } from 'vitest/config';

/** Two projects: rules and acts run in seconds; journeys start the built app and a browser. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'acts',
					include: [
						'src/**/*.test.ts',
						'examples/**/*.test.ts',
						'scripts/**/*.test.ts',
						'tests/*.test.ts'
					],
					environment: 'node',
					testTimeout: 20_000
				}
			},
			{
				test: {
					name: 'journeys',
					include: ['tests/journeys/**/*.test.ts'],
					environment: 'node',
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 180_000
				}
			}
		],
		passWithNoTests: true
	}
});

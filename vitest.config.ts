import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/{unit,content}/**/*.test.ts'],
					environment: 'node',
					// By default one core is kept free, which on two is half of them.
					maxWorkers: '100%',
				},
			},
			{
				// Over a finished build. One worker that keeps its modules, so that every page is read
				// once and not once a file.
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					environment: 'node',
					isolate: false,
					maxWorkers: 1,
					testTimeout: 600_000,
					hookTimeout: 600_000,
				},
			},
			{
				// Journeys in another engine, over a finished build: one Firefox for all of them.
				test: {
					name: 'firefox',
					include: ['tests/firefox/*.test.ts'],
					environment: 'node',
					globalSetup: 'tests/firefox/served.ts',
					isolate: false,
					maxWorkers: 1,
					testTimeout: 120_000,
					hookTimeout: 120_000,
					expect: { poll: { timeout: 15_000 } },
				},
			},
		],
	},
});

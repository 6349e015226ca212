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
		],
	},
});

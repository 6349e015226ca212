/**
 * Who may import whom (docs/house.md). A room that is not named here in another's list is closed
 * to it; a type may be taken where `types` says so.
 */
const rooms = [
	'schema',
	'guide-files',
	'integrity',
	'domain',
	'drawing',
	'theme',
	'open-data',
	'glossary-links',
	'hosting',
	'provenance',
	'offline',
	'markup',
	'i18n',
	'search',
	'explanation',
	'spreadsheet',
	'documents',
	'components',
	'islands',
	'layouts',
	'pages',
	'cli',
	'catalogue.ts',
];

const packages = [
	'zod',
	'yaml',
	'fuse.js',
	'node-html-parser',
	'astro:content',
	'svelte',
	'lean-qr',
	'@resvg/resvg-wasm',
	'subset-font',
	'postcss',
	'@protobi/exceljs',
	'papaparse',
	'fflate',
	'canonicalize',
	'commander',
	'@clack/prompts',
	'diff',
	'docx',
];

/** Per room: what it may import, what it may take types from, and which packages. */
const allowed = {
	schema: { packages: ['zod'] },
	'guide-files': { rooms: ['schema'], packages: ['yaml'], types: ['zod'] },
	integrity: { rooms: ['schema', 'domain'] },
	domain: { types: ['schema'] },
	'open-data': { rooms: ['domain'], types: ['schema'], packages: ['canonicalize'] },
	spreadsheet: {
		rooms: ['schema', 'domain'],
		packages: ['@protobi/exceljs', 'papaparse', 'fflate'],
	},
	'glossary-links': { rooms: ['i18n', 'markup'], types: ['schema'] },
	hosting: { rooms: ['markup'], packages: ['postcss'] },
	markup: {},
	provenance: { rooms: ['guide-files', 'open-data'], types: ['schema'] },
	offline: { rooms: ['i18n', 'open-data'], types: ['provenance'], packages: ['fflate'] },
	i18n: {},
	search: { rooms: ['i18n', 'domain'], packages: ['fuse.js'], types: ['schema'] },
	explanation: { rooms: ['i18n', 'domain', 'drawing'], types: ['schema', 'documents'] },
	documents: { packages: ['docx'] },
	drawing: { packages: ['@resvg/resvg-wasm', 'subset-font'] },
	theme: { packages: ['postcss'] },
	components: {
		rooms: ['i18n', 'domain', 'drawing', 'explanation', 'layouts'],
		types: ['schema', 'search', 'open-data', 'documents'],
	},
	// The layout has one script, which opens the search and loads the rest of it on demand.
	layouts: { rooms: ['i18n', 'domain', 'components', 'islands'], types: ['schema'] },
	islands: {
		rooms: ['i18n', 'domain', 'search', 'explanation', 'documents'],
		packages: ['svelte', 'lean-qr'],
	},
	pages: {
		rooms: [
			'layouts',
			'components',
			'drawing',
			'islands',
			'i18n',
			'domain',
			'search',
			'explanation',
			'open-data',
			'provenance',
			'catalogue.ts',
		],
		packages: ['astro:content'],
	},
	// Reads and judges the guide as the collections are filled, so that all faults come at once.
	'content.config.ts': {
		rooms: ['guide-files', 'integrity', 'schema', 'hosting'],
		packages: ['zod', 'astro:content'],
	},
	'catalogue.ts': {
		rooms: ['guide-files', 'schema', 'domain', 'theme', 'open-data'],
		packages: ['astro:content'],
	},
	cli: {
		rooms: [
			'guide-files',
			'schema',
			'integrity',
			'domain',
			'open-data',
			'i18n',
			'explanation',
			'spreadsheet',
			'hosting',
			'offline',
			'provenance',
		],
		packages: ['subset-font', 'commander', '@clack/prompts', 'diff'],
	},
};

const inRoom = (room) => (room.endsWith('.ts') ? `**/${room}` : `**/${room}/**`);

function restriction(room, { rooms: open = [], packages: outside = [], types = [] }) {
	const closed = (name) => name !== room && !open.includes(name);
	const closedPackages = packages.filter((name) => !outside.includes(name));
	const message = `src/${room} may not import this (docs/house.md).`;
	const pattern = (group, typesOnly) => ({ group, allowTypeImports: typesOnly, message });
	const named = [
		...rooms.filter(closed).map((name) => [inRoom(name), types.includes(name)]),
		...closedPackages.map((name) => [name, types.includes(name)]),
	];
	return {
		files: [room.endsWith('.ts') ? `src/${room}` : `src/${room}/**/*.{ts,astro,svelte}`],
		rules: {
			'no-restricted-imports': 'off',
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{ patterns: named.map(([group, typesOnly]) => pattern([group], typesOnly)) },
			],
		},
	};
}

export const roomRules = Object.entries(allowed).map(([room, rule]) => restriction(room, rule));

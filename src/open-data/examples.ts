import { DATA_ROOT } from './data-files.ts';

/** What the examples are about, so that they run as they stand. */
export interface ExampleSubject {
	/** The whole address of a path on the site. */
	address: (path: string) => string;
	/** The id of the question whose answers are shown. */
	criterion: string;
	locale: string;
}

/** A program for people who begin to build on the data, and the name of its language. */
export interface Example {
	language: 'curl' | 'javascript' | 'r' | 'check';
	code: string;
}

/** Small programs over the published files, whole and ready to copy. */
export function examples({ address, criterion, locale }: ExampleSubject): Example[] {
	const at = (name: string) => address(DATA_ROOT + name);
	return [
		{
			language: 'curl',
			code: lines(`curl -O ${at('claims.csv')}`, `curl -O ${at('guide.json')}`),
		},
		{
			language: 'javascript',
			code: lines(
				`const answer = await fetch('${at('guide.json')}');`,
				'const { apps } = await answer.json();',
				'for (const { name, claims } of apps) {',
				`  const { level, missing, conditions } = claims['${criterion}'] ?? {};`,
				`  const onlyIf = conditions?.map(({ text }) => text.${locale});`,
				'  console.log(name, level ?? missing, ...(onlyIf ?? []));',
				'}',
			),
		},
		{
			language: 'r',
			code: lines(
				`url <- "${at('claims.csv')}"`,
				'claims <- read.csv(url, colClasses = "character", encoding = "UTF-8")',
				`one <- subset(claims, criterion == "${criterion}" & variant == "")`,
				'table(ifelse(one$level == "", one$missing, one$level))',
			),
		},
		{
			language: 'check',
			code: lines(`curl -O ${at('SHA256SUMS')}`, 'sha256sum --check --ignore-missing SHA256SUMS'),
		},
	];
}

const lines = (...texts: string[]): string => texts.join('\n');

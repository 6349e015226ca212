import type * as YamlFileModule from '../../../src/guide-files/yaml-file.ts';
import type { YamlFile } from '../../../src/guide-files/yaml-file.ts';

/**
 * The YAML reader, with the first text of every file parsed only once: thousands of guides that
 * differ in one file need no second parsing of the others.
 */
export function parsingOnce({ parseYamlFile }: typeof YamlFileModule) {
	const first = new Map<string, { text: string; parsed: YamlFile }>();
	return {
		parseYamlFile: (file: string, text: string): YamlFile => {
			const known = first.get(file);
			if (known?.text === text) return known.parsed;
			const parsed = parseYamlFile(file, text);
			if (!known) first.set(file, { text, parsed });
			return parsed;
		},
	};
}

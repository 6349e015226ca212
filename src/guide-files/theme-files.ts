import { diskFiles, type GuideFiles } from './disk-files.ts';

/** The style sheets by which an authority lays its own design tokens over those of the site. */
export const THEME_FILES = { light: 'theme.css', dark: 'theme-dark.css' } as const;

/** Style sheets with design tokens, by day and by night; either may be missing. */
export interface ThemeSheets {
	light?: string;
	dark?: string;
}

/** The theme of a guide as it stands in its folder; undefined where it has none. */
export function readTheme(
	folder: string,
	source: GuideFiles = diskFiles(folder),
): ThemeSheets | undefined {
	const names = source.names('');
	const sheets = Object.entries(THEME_FILES)
		.filter(([, name]) => names.includes(name))
		.map(([scheme, name]) => [scheme, source.text('', name)]);
	return sheets.length > 0 ? (Object.fromEntries(sheets) as ThemeSheets) : undefined;
}

declare module 'subset-font' {
	/**
	 * A font with some of its characters only.
	 *
	 * @param font a font file
	 * @param text every character that must stay
	 */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2' | 'truetype';
			/** One value of an axis, or a part of it. */
			variationAxes?: Record<string, number | { min: number; max: number; default: number }>;
		},
	): Promise<Uint8Array>;
}

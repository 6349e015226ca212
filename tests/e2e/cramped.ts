/**
 * Targets smaller than 24 pixels that stand too near another one (WCAG 2.5.8). Links in running
 * text are excepted, and so is a small target with room around it. It runs in the page.
 */
export function crampedTargets(): string[] {
	const LEAST = 24;
	const isInText = (target: Element) => {
		if (getComputedStyle(target).display !== 'inline') return false;
		const block = target.closest('p, li, dd, dt, small, td, th, figcaption') ?? target;
		return block.textContent.trim() !== target.textContent.trim();
	};
	const targets = [...document.querySelectorAll('a[href], summary, button, input, select')]
		.filter((target) => target.checkVisibility() && !target.closest('.skip'))
		.map((target) => ({ target, box: target.getBoundingClientRect() }));
	const isSmall = ({ box }: { box: DOMRect }) => box.width < LEAST || box.height < LEAST;
	return targets
		.filter((each) => isSmall(each) && !isInText(each.target))
		.flatMap(({ target, box }) => {
			const x = box.left + box.width / 2;
			const y = box.top + box.height / 2;
			const near = targets.find(({ target: other, box: edge }) => {
				if (other === target) return false;
				const across = Math.max(edge.left - x, 0, x - edge.right);
				const down = Math.max(edge.top - y, 0, y - edge.bottom);
				return Math.hypot(across, down) < LEAST / 2;
			});
			return near
				? [
						`"${target.textContent.trim()}" (${Math.round(box.height)} high) is near "${near.target.textContent.trim()}"`,
					]
				: [];
		});
}

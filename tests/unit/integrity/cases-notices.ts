import type { Notice } from '../../../src/schema/notice.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { byId, type FailingCase } from './edits.ts';

const LEAK = 'notices/ogle-leak.yaml';
const BAN = 'notices/stairwell-ban.yaml';
const CLEARED = 'notices/stairwell-cleared.yaml';

const notice = ({ notices }: WholeGuide, id: string): Notice => byId(notices, id);

/** Failing cases of the rule about notices. */
export const noticeCases: FailingCase[] = [
	{
		rule: 'notices',
		when: 'a notice came of one that is newer',
		edit: (guide) => (notice(guide, 'ogle-leak').date = '2023-01-18'),
		file: LEAK,
		line: 'followUp: ogle-penalty',
		message: '"ogle-penalty" (2023-01-17) is older than this notice (2023-01-18).',
	},
	{
		rule: 'notices',
		when: 'a notice was ended by one that is older',
		edit: (guide) => (notice(guide, 'stairwell-ban').standing.by = 'ogle-mended'),
		file: BAN,
		line: 'by: stairwell-cleared',
		message: '"ogle-mended" (2023-08) is older than this notice (2024-03-04).',
	},
	{
		rule: 'notices',
		when: 'a notice came of itself',
		edit: (guide) => (notice(guide, 'ogle-leak').followUp = 'ogle-leak'),
		file: LEAK,
		line: 'followUp: ogle-penalty',
		message: 'The notice names itself.',
	},
	{
		rule: 'notices',
		when: 'a notice ended itself',
		edit: (guide) => (notice(guide, 'stairwell-ban').standing.by = 'stairwell-ban'),
		file: BAN,
		line: 'by: stairwell-cleared',
		message: 'The notice names itself.',
	},
	{
		rule: 'notices',
		when: 'nobody says how the state is known',
		edit: (guide) => (notice(guide, 'stairwell-cleared').standing = { state: 'in-force' }),
		file: CLEARED,
		line: 'state: in-force',
		message: 'The state is "in-force", but not how that is known.',
	},
	{
		rule: 'notices',
		when: 'what followed leads back to the beginning',
		edit(guide) {
			const chain = ['stairwell-ban', 'stairwell-check', 'stairwell-cleared'];
			for (const [index, id] of chain.entries()) {
				notice(guide, id).date = '2024';
				notice(guide, id).followUp = chain[(index + 1) % chain.length] ?? null;
			}
		},
		file: BAN,
		line: 'followUp: stairwell-check',
		message:
			'What followed leads back to this notice: stairwell-ban, stairwell-check, stairwell-cleared, stairwell-ban.',
	},
];

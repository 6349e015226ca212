import type { Term } from '../../../src/schema/glossary.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { byId, type FailingCase } from './edits.ts';

const term = ({ glossary }: WholeGuide, id: string): Term => byId(glossary, id);

/** Failing cases of the rule about the glossary. */
export const glossaryCases: FailingCase[] = [
	{
		rule: 'glossary',
		when: 'two terms have the same name, but for capitals and spaces',
		edit: (guide) => (term(guide, 'wall-panel').term = { en: 'Sealed  Pictures' }),
		file: 'glossary/wall-panel.yaml',
		line: 'term: { en: wall panel }',
		message: '"Sealed  Pictures" is also a spelling of "sealed-pictures".',
	},
	{
		rule: 'glossary',
		when: 'a form of one term is the name of another',
		edit: (guide) => (term(guide, 'wall-panel').also = { en: ['wall panels', 'Bystander'] }),
		file: 'glossary/wall-panel.yaml',
		line: 'en: [wall panels]',
		message: '"Bystander" is also a spelling of "street-bystander".',
	},
	{
		rule: 'glossary',
		when: 'a form stands twice, with another apostrophe',
		edit: (guide) => (term(guide, 'wall-panel').also = { en: ["panel's", 'panel’s'] }),
		file: 'glossary/wall-panel.yaml',
		line: 'en: [wall panels]',
		message: '"panel’s" stands twice here.',
	},
];

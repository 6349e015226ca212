import type { Role } from '../../../src/schema/role.ts';
import type { WholeGuide } from '../../../src/schema/whole-guide.ts';
import { nth, type FailingCase } from './edits.ts';

const FILE = 'roles/caretaker.yaml';

const role = (guide: WholeGuide): Role => nth(guide.roles, 0);
const step = (guide: WholeGuide, index: number): Role['steps'][number] =>
	nth(role(guide).steps, index);

/** Failing cases of what a page for somebody who has to choose may name. */
export const roleCases: FailingCase[] = [
	{
		rule: 'roles',
		when: 'two roles stand in the same place',
		edit(guide) {
			guide.roles.unshift({ ...structuredClone(role(guide)), id: 'a-postman' });
		},
		file: FILE,
		line: 'order: 1',
		message: 'The role "a-postman" has place 1 too.',
	},
	...(
		[
			['choose', 'questions'],
			['notices', 'notices'],
		] as const
	).map(([page, folder]) => ({
		rule: 'roles',
		when: `a step leads to ${page}, which the guide cannot fill`,
		edit(guide: WholeGuide) {
			guide[folder] = [];
			for (const { to } of role(guide).steps) if (to && 'page' in to) to.page = page;
		},
		file: FILE,
		line: 'page: choose',
		message: `This guide has no page "${page}": it has no ${folder}.`,
	})),
	...(['schools', 'record', 'organisations'] as const).map((page) => ({
		rule: 'roles',
		when: `a step leads to ${page} in a guide without them`,
		edit(guide: WholeGuide) {
			guide.checklist = [];
			guide.policies = [];
			step(guide, 2).to = { page };
		},
		file: FILE,
		line: 'page: choose',
		message: `This guide has no page "${page}": it has no ${page === 'organisations' ? 'policies' : 'checklist'}.`,
	})),
	{
		rule: 'references',
		when: 'the situation of a role is not there',
		edit(guide) {
			role(guide).profile = 'loud-street';
		},
		file: FILE,
		line: 'profile: quiet-street',
		message: 'There is no profile "loud-street".',
	},
	{
		rule: 'references',
		when: 'a step leads to a running text that is not there',
		edit(guide) {
			step(guide, 0).to = { text: 'ladders' };
		},
		file: FILE,
		line: 'text: help',
		message: 'There is no page "ladders".',
	},
	{
		rule: 'references',
		when: 'a step leads to a criterion that is not there',
		edit(guide) {
			step(guide, 1).to = { criterion: 'loudness' };
		},
		file: FILE,
		line: 'criterion: footage-lock',
		message: 'There is no criterion "loudness".',
	},
	{
		rule: 'dates',
		when: 'a source of advice for a role lies in the future',
		edit(guide) {
			nth(role(guide).sources, 0).published = '2027-01';
		},
		file: FILE,
		line: 'published: 2026-05',
		message: '2027-01 lies in the future.',
	},
];

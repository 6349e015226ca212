import type { App } from '../schema/app.ts';
import { oncePer } from './once-per.ts';

const byId = oncePer(
	(apps: readonly App[]) => new Map(apps.map((app): [string, App] => [app.id, app])),
);

/** The app of a guide with this id: without walking all of them, as every page asks for some. */
export const appById = ({ apps }: { apps: readonly App[] }, id: string): App | undefined =>
	byId(apps).get(id);

/**
 * Makes a program run as on another day and another disk (`node --import`): the clock is 400 days and
 * some hours ahead, and folders are read from the last name to the first.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const AHEAD = 400.3 * 24 * 3600 * 1000;
const Clock = Date;

globalThis.Date = class extends Clock {
	constructor(...given) {
		if (given.length === 0) super(Clock.now() + AHEAD);
		else super(...given);
	}
	static now() {
		return Clock.now() + AHEAD;
	}
};

const nameOf = (entry) => String(typeof entry === 'object' && 'name' in entry ? entry.name : entry);
const turned = (names) => names.sort((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1));

const { readdirSync, readdir } = fs;
const readdirLater = fs.promises.readdir;
fs.readdirSync = (...given) => turned(readdirSync(...given));
fs.promises.readdir = async (...given) => turned(await readdirLater(...given));
fs.readdir = (...given) => {
	const done = given.pop();
	readdir(...given, (error, names) => done(error, names && turned(names)));
};
syncBuiltinESMExports();

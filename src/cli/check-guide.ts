import { readGuide } from '../guide-files/read-guide.ts';
import { reportFindings } from '../guide-files/report.ts';
import { buildDayOrExit, guideFolder } from '../guide-files/settings.ts';
import { judgeGuide } from '../integrity/judge-guide.ts';

const findings = judgeGuide(readGuide(guideFolder()), buildDayOrExit());
console.log(reportFindings(findings));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;

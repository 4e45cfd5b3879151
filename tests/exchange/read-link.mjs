// node read-link.mjs file.link 2026-06-12      prints what the link shares on that day, as JSON
import { readFileSync } from 'node:fs';
import { openLink } from './link.mjs';

const [path, today] = process.argv.slice(2);
console.log(JSON.stringify(openLink(readFileSync(path, 'utf8').trim(), today), null, 2));

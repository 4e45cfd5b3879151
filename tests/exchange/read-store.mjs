// node read-store.mjs store.json CODE      prints each event: whose it is, its counter, its bytes, what they say
//
// store.json is what the browser's store holds, as `store.mjs` says. CODE is a worker's or the recovery code.
import { readFileSync } from 'node:fs';
import { readRows, unlocked } from './store.mjs';

const [path, code] = process.argv.slice(2);
const rows = JSON.parse(readFileSync(path, 'utf8'));
readRows(rows, unlocked(rows.header, code)).forEach((line) => console.log(line));

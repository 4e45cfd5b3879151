// node read-keys.mjs store.json CODE      prints each key that this code comes to: in hexadecimal, and what it is
//
// For a search through memory, where none of them may be when the app is locked. store.json: as for read-store.mjs, of which
// the header and the wrapped keys are enough.
import { readFileSync } from 'node:fs';
import { everyKey } from './store.mjs';

const [path, code] = process.argv.slice(2);
for (const [what, key] of everyKey(JSON.parse(readFileSync(path, 'utf8')), code)) console.log(`${key.toString('hex')} ${what}`);

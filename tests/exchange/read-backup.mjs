// node read-backup.mjs file.hjemmetrener CODE      prints each event: whose it is, its counter, its bytes, what they say
import { readFileSync } from 'node:fs';
import { readBackup } from './backup.mjs';

const [path, code] = process.argv.slice(2);
readBackup(readFileSync(path), code).lines.forEach((line) => console.log(line));

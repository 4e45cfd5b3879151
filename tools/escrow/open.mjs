// Makes of a backup under the municipality's key one that opens with a code, on a computer without network.
//
//   node open.mjs FILE.hjemmetrener half-1.txt half-2.txt
//
// The new file lies beside the old one. The app puts it back with the code that is shown, once.
import { readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { fileUnderCode, keyByEscrow, parted, payload } from './file.mjs';
import { joinedKey, spelled } from './key.mjs';

const [path, ...halves] = process.argv.slice(2);
if (!path || halves.length !== 2) {
  console.error('Say the backup and the files of both halves.');
  process.exit(2);
}
const key = joinedKey(...halves.map((half) => readFileSync(half, 'utf8')));
const file = parted(readFileSync(path));
let fileKey;
try {
  fileKey = keyByEscrow(file, key);
} catch {
  console.error('This backup was made for another key.');
  process.exit(1);
}
const code = spelled(randomBytes(16), 4);
const to = `${path.replace(/\.hjemmetrener$/, '')}-with-code.hjemmetrener`;
writeFileSync(to, fileUnderCode(file.header, payload(file, fileKey), code.replaceAll('-', ''), randomBytes), { flag: 'wx' });
console.log(`${to}\nCode: ${code}`);
console.log('Delete the file, and forget the code, when the tablet has put it back.');

// Makes the municipality's key for backups, once, on a computer without network, with two people in the room.
//
//   node make.mjs FOLDER-OR-STICK-1 FOLDER-OR-STICK-2 FOLDER-FOR-ALL
//
// The first two get half of the key each, the third the padlock that goes into the settings of every tablet.
import { existsSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fingerprint, madeKey, padlockText } from './key.mjs';

const folders = process.argv.slice(2);
if (folders.length !== 3 || folders[0] === folders[1]) {
  console.error('Say three folders: one for each half, on two sticks, and one for the padlock.');
  process.exit(2);
}
const { padlock, halves } = madeKey(randomBytes);
const files = [[folders[0], 'half-1.txt', halves[0]], [folders[1], 'half-2.txt', halves[1]],
  [folders[2], 'padlock.txt', padlockText(padlock)]];
for (const [folder, name, text] of files) {
  const path = join(folder, name);
  // A key that is overwritten opens no backup any more.
  if (existsSync(path)) throw new Error(`${path} is there already.`);
  writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  console.log(path);
}
console.log(`Fingerprint: ${fingerprint(padlock)}`);
console.log('Write it down. Each tablet shows it in its settings when the padlock was added.');

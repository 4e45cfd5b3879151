// node read-vectors.mjs      reads every frozen example in tests/vectors/exchange, and fails where one comes out otherwise
//
// What is «told» in the app, because it opens and says what is missing, is no less refused here.
import { readFileSync } from 'node:fs';
import { readBackup, readOwnBackup } from './backup.mjs';
import { openLink } from './link.mjs';
import { readRows, unlocked } from './store.mjs';

const readers = {
  store: ({ rows, code }) => readRows(rows, unlocked(rows.header, code)),
  backup: ({ file, code }) => readBackup(Buffer.from(file, 'base64'), code),
  'own-backup': ({ file, code, rows, store_code: own }) =>
    readOwnBackup(Buffer.from(file, 'base64'), code, rows, unlocked(rows.header, own)),
  link: ({ link, day, code }) => openLink(link, day, code),
};

let wrong = 0;
for (const [kind, read] of Object.entries(readers)) {
  const examples = JSON.parse(readFileSync(new URL(`../vectors/exchange/${kind}.json`, import.meta.url), 'utf8'));
  for (const { name, comes, given } of examples) {
    let why = '';
    try {
      read(given);
    } catch (error) {
      why = error.message;
    }
    if ((why === '') !== (comes === 'whole')) {
      wrong += 1;
      console.log(`${kind}: «${name}» should be ${comes}, and is ${why === '' ? 'taken' : `refused: ${why}`}`);
    }
  }
  console.log(`${kind}: ${examples.length} examples`);
}
process.exitCode = wrong === 0 ? 0 : 1;

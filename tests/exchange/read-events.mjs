// A second reader of events and savepoints, written from the standard alone.
//
//   node read-events.mjs file.txt      prints what the bytes at the start of each line say
import { readFileSync } from 'node:fs';
import { diagnostic } from './cbor.mjs';

for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
  console.log(diagnostic(Buffer.from(line.split(' ')[0], 'hex')));
}

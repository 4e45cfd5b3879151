// A second reader of the extract about one person, written from docs/extract.md, with nothing but Node.js.
//
//   node read-extract.mjs file.json      prints each entry on a line: number, when, kind, what
//
// Whatever is not as the document says is an error.
import { readFileSync } from 'node:fs';

const fail = (why) => { throw new Error(why); };
const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(process.argv[2]));
if (text.startsWith('\ufeff')) fail('it begins with a byte order mark');
const file = JSON.parse(text);

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === 'string' && value !== '';
const isName = (value) => value === null || isText(value);
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const isId = (value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
const isMoment = (value) => typeof value === 'string'
  && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isList = (of) => (value) => Array.isArray(value) && value.every(of);
const fields = (value, known, where) => {
  if (!isObject(value)) fail(`${where} has no fields`);
  for (const name of Object.keys(value)) if (!(name in known)) fail(`${where}: nobody knows ${name}`);
  for (const [name, [needed, fits]] of Object.entries(known)) {
    if (!(name in value) && needed) fail(`${where}: ${name} is missing`);
    if (name in value && !fits(value[name])) fail(`${where}: ${name} is ${JSON.stringify(value[name])}`);
  }
};

fields(file, {
  form: [true, (form) => form === 'hjemmetrener-extract'],
  version: [true, (version) => version === 1],
  about: [true, isText],
  language: [true, (language) => ['nb', 'nn', 'en'].includes(language)],
  made: [true, isMoment],
  made_by: [true, isName],
  tablet: [true, isText],
  person: [true, isId],
  not_in_it: [true, isList(isText)],
  recorded_count: [true, isCount],
  seen_count: [true, isCount],
  recorded: [true, Array.isArray],
  seen: [true, Array.isArray],
}, 'the file');
if (file.recorded.length !== file.recorded_count) fail('entries are missing, or there are too many');
if (file.seen.length !== file.seen_count) fail('entries of who saw it are missing, or there are too many');

// Under "data": names, numbers, truths, texts, lists and fields, and nothing that is empty by mistake.
const isData = (value) => typeof value === 'boolean' || typeof value === 'string' || Number.isInteger(value)
  || isList(isData)(value) || (isObject(value) && Object.values(value).every(isData));

const ids = new Set();
for (const [part, entries] of [['recorded', file.recorded], ['seen', file.seen]]) {
  let last = 0;
  for (const entry of entries) {
    const where = `${part}, entry ${entry?.number}`;
    fields(entry, {
      number: [true, (number) => isCount(number) && number > last],
      id: [true, (id) => isId(id) && !ids.has(id)],
      at: [true, isMoment],
      by: [true, isName],
      what: [true, isText],
      facts: [true, isList((fact) => isObject(fact) && isText(fact.name) && isText(fact.value) && Object.keys(fact).length === 2)],
      kind: [true, (kind) => isText(kind) && (kind === 'Accessed') === (part === 'seen')],
      registration: [false, isId],
      data: [false, isData],
      before: [false, (before) => entry.kind === 'Corrected' && isData(before)],
    }, where);
    last = entry.number;
    ids.add(entry.id);
  }
}
const all = [...file.recorded, ...file.seen].sort((one, other) => one.number - other.number);
all.forEach((entry, place) => { if (entry.number !== place + 1) fail(`entry ${place + 1} is missing`); });
for (const entry of all) console.log(`${entry.number} ${entry.at} ${entry.kind} ${entry.what}`);

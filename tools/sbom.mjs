// Writes the bill of materials of the app as CycloneDX 1.5: every crate that is linked into the program, with version,
// licence and checksum. Fails when one of them lacks any of these.
//
//   node tools/sbom.mjs FILE
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const target = process.argv[2];
const cargo = (...words) => execFileSync(join(root, "tools/run"), ["cargo", ...words], { cwd: root, maxBuffer: 1 << 28 });

const metadata = JSON.parse(cargo("metadata", "--format-version=1", "--locked", "--filter-platform=wasm32-unknown-unknown"));
const packages = new Map(metadata.packages.map((it) => [it.id, it]));
const nodes = new Map(metadata.resolve.nodes.map((it) => [it.id, it]));
const app = metadata.packages.find((it) => it.name === "hjemmetrener").id;

// What is linked: the app and whatever it needs to run, not what only builds or tests it, nor macros.
const isMacro = (id) => packages.get(id).targets.some((it) => it.kind.includes("proc-macro"));
const needs = (id) =>
    nodes
        .get(id)
        .deps.filter((it) => it.dep_kinds.some((kind) => kind.kind === null) && !isMacro(it.pkg))
        .map((it) => it.pkg);
const linked = new Set();
const follow = (id) => {
    if (linked.has(id)) return;
    linked.add(id);
    needs(id).forEach(follow);
};
follow(app);

const checksums = new Map();
for (const [, name, version, sum] of readFileSync(join(root, "Cargo.lock"), "utf8").matchAll(
    /name = "([^"]+)"\nversion = "([^"]+)"\nsource = "[^"]+"\nchecksum = "([0-9a-f]{64})"/g,
)) {
    checksums.set(`${name}@${version}`, sum);
}

const url = (it) => `pkg:cargo/${it.name}@${it.version}`;
const part = (id) => {
    const it = packages.get(id);
    const sum = checksums.get(`${it.name}@${it.version}`);
    if (!it.license) throw new Error(`${it.name} ${it.version} states no licence`);
    if (!sum) throw new Error(`${it.name} ${it.version} has no checksum in Cargo.lock`);
    return {
        type: "library",
        "bom-ref": url(it),
        name: it.name,
        version: it.version,
        purl: url(it),
        hashes: [{ alg: "SHA-256", content: sum }],
        licenses: [{ expression: it.license.replaceAll("/", " OR ") }],
    };
};

const others = [...linked].filter((id) => id !== app);
const components = others.map(part).sort((one, other) => (one.purl < other.purl ? -1 : 1));
const it = packages.get(app);
const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
        component: {
            type: "application",
            "bom-ref": url(it),
            name: it.name,
            version: it.version,
            purl: url(it),
            licenses: [{ expression: it.license }],
        },
    },
    components,
    dependencies: [...linked].map((id) => ({
        ref: url(packages.get(id)),
        dependsOn: needs(id).map((needed) => url(packages.get(needed))),
    })),
};

// The same crates as cargo itself counts.
const tree = cargo("tree", "--locked", "--edges=normal,no-proc-macro", "--target=wasm32-unknown-unknown", "--prefix=none", "--format={p}");
const counted = new Set(
    tree.toString().trim().split("\n").map((line) => line.split(" ").slice(0, 2).join("@").replace("@v", "@")),
);
for (const it of components) counted.delete(`${it.name}@${it.version}`);
counted.delete(`${it.name}@${it.version}`);
if (counted.size > 0) throw new Error(`not in the bill: ${[...counted].join(", ")}`);

writeFileSync(target, JSON.stringify(bill, null, 2) + "\n");
console.log(`${target}: ${components.length} crates`);

// `npm run sbom [-- FILE]`: every package that runs, with licence and hash, as CycloneDX out of the lock file; the same lock file
// gives the same bytes. (`npm sbom` leaves out all versions but one of a package that is there twice.)
import { readFileSync, writeFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const licenceOf = (text) => (/ (OR|AND) /.test(text) ? [{ expression: text }] : [{ license: { id: text } }]);
const hashOf = (integrity) => {
  const [algorithm, base64] = integrity.split('-');
  return [
    { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') },
  ];
};

const { name, version, license, description } = read('package.json');
const seen = new Map();
for (const [path, entry] of Object.entries(read('package-lock.json').packages)) {
  if (path === '' || entry.dev) continue;
  const purl = purlOf(nameOf(path), entry.version);
  seen.set(purl, {
    type: 'library',
    'bom-ref': purl,
    name: nameOf(path),
    version: entry.version,
    scope: entry.optional ? 'optional' : 'required',
    hashes: hashOf(entry.integrity),
    licenses: licenceOf(entry.license),
    purl,
  });
}

const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': purlOf(name, version),
      name,
      version,
      description,
      licenses: licenceOf(license),
      purl: purlOf(name, version),
    },
  },
  components: [...seen.keys()].sort().map((purl) => seen.get(purl)),
};
const text = `${JSON.stringify(bill, null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);

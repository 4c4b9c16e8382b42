#!/usr/bin/env node
/**
 * Builds the extension for both browsers: dist/chrome, dist/firefox and a zip of each.
 *   node build.mjs          release
 *   node build.mjs --dev    dist/dev/chrome and dist/dev/firefox: also run on the example article at http://127.0.0.1,
 *                           and carry a fixed key, so that what is stored survives a rebuild
 *   node build.mjs --into FOLDER      the same elsewhere: tests build without touching dist
 * Beside the builds lies metafile.json, esbuild's account of what went into each file.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { zipSync } from 'fflate';
import { compiledAtOnce, withoutExamples } from './build-engine.mjs';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Output name (without ending) to entry point. Each page's html lies beside its main.tsx, each stylesheet is imported there. */
const SCRIPTS = {
  content: 'src/content/main.ts',
  'popup-ahead': 'src/ui/popup/ahead.ts',
};

const BACKGROUND = { background: 'src/background/main.ts' };

/** Looks at a page once, and ends with its answer. */
const FINGERPRINT = { fingerprint: 'src/content/fingerprint.ts' };
const PAGES = {
  card: 'src/ui/card',
  popup: 'src/ui/popup',
  library: 'src/ui/library',
  settings: 'src/ui/settings',
  welcome: 'src/ui/welcome',
};

/** Where the example article of `npm start` is served; no release build names it. */
const EXAMPLE_MATCH = 'http://127.0.0.1/*';

/** Public half of a key made for development: gives the unpacked extension one id whatever folder it lies in. */
const DEVELOPMENT_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr91Klf8TA+o7iWtXwPQCtgdsL1qsmaKfciseV6w1trPkZrbklLlr2o9yY8/mJT+Qo3O1/sTXpGpg0QPpA/Pl6q5Cwcfjkszuo7j83VrJ4FkKBvrgOMOFvCC8LwXHZj9rSW9jPaKCcWFrvj8OAI+RBrMzF5Bm4uv72PyedtkYKeWOPDd2DR7R5/ZdHDVRWgmRwad4qwD/oDyo98oEEPjdwQD0cN2OlSgayN80DcolENWU9HJM8alpbummjreCKLIVTbemb4V77xTf8fGv56F/aSSPubtXBz1CFUhu8HhzeEMJQH07+fm3U6RvXiub09locBhCEFmwMBEpkerI8k3umQIDAQAB';

/** Preact can set innerHTML for those who ask it to. Nobody here may: the assignment is taken out, and the build fails should it move. */
const withoutInnerHtml = {
  name: 'without-inner-html',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.m?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const safe = source.replace(/\.innerHTML\s*=(?!=)/g, '.textContent=');
      if (safe === source) throw new Error('Preact no longer assigns innerHTML as this build expects');
      return { contents: safe, loader: 'js' };
    });
  },
};

/** What of Preact the pages import. */
const PREACT = ['preact', 'preact/hooks', 'preact/jsx-runtime'];

/**
 * In Firefox the pages find Preact in a file of its own: a script of more than 64 kB is read in two goes there, and the
 * popup, which with Preact is longer, began 15 ms later (Firefox 153). Chromium reads one file sooner than two.
 */
const preactApart = {
  name: 'preact-apart',
  setup(build) {
    build.onResolve({ filter: /^preact(\/|$)/ }, ({ path }) => ({ path, namespace: 'preact' }));
    build.onLoad({ filter: /.*/, namespace: 'preact' }, ({ path }) => ({
      contents: `module.exports = preactParts['${path}'];`,
    }));
  },
};

const PREACT_FILE = `globalThis.preactParts = { ${PREACT.map((name) => `'${name}': require('${name}')`)} };`;

/** The script of a page stands behind Preact's, and both wait for the page or neither does. */
const withPreact = (html, name) =>
  html.replace(new RegExp(`(<script(?: defer)? src=")${name}(\\.js"></script>)`), '$1preact$2\n    $&');

async function bundle(out, { dev, browser }) {
  const apart = browser === 'firefox';
  const shared = {
    bundle: true,
    minify: !dev,
    format: 'iife',
    target: ['chrome120', 'firefox140'],
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [withoutInnerHtml, withoutExamples],
    absWorkingDir: ROOT,
    outdir: out,
  };
  const pages = Object.fromEntries(
    Object.entries(PAGES).map(([name, folder]) => [name, `${folder}/main.tsx`]),
  );
  const { metafile } = await esbuild.build({
    ...shared,
    entryPoints: { ...SCRIPTS, ...pages },
    plugins: apart ? [preactApart, withoutExamples] : shared.plugins,
    metafile: true,
  });
  const background = await compiledAtOnce({ ...shared, entryPoints: BACKGROUND });
  await writeFile(join(out, 'background.js'), background.code);
  if (apart)
    await esbuild.build({
      ...shared,
      stdin: { contents: PREACT_FILE, resolveDir: ROOT },
      outdir: undefined,
      outfile: join(out, 'preact.js'),
    });
  await esbuild.build({
    ...shared,
    entryPoints: FINGERPRINT,
    globalName: 'fingerprint',
    footer: { js: 'fingerprint.answer;' },
  });
  await cp(join(ROOT, 'src/content/marks.css'), join(out, 'marks.css'));
  await cp(join(ROOT, 'src/engine/people/weights.bin'), join(out, 'weights.bin'));
  await cp(join(ROOT, 'LICENSE'), join(out, 'LICENSE'));
  await cp(join(ROOT, 'src/_locales'), join(out, '_locales'), { recursive: true });
  await mkdir(join(out, 'icons'), { recursive: true });
  for (const size of [16, 32, 48, 128])
    await cp(join(ROOT, `icons/${size}.png`), join(out, `icons/${size}.png`));
  for (const [name, folder] of Object.entries(PAGES)) {
    const html = await readFile(join(ROOT, folder, `${name}.html`), 'utf8');
    await writeFile(join(out, `${name}.html`), apart ? withPreact(html, name) : html);
  }
  return { outputs: { ...metafile.outputs, ...background.metafile.outputs } };
}

/** The manifest of one browser, from the one source. `dev` adds the example article and a fixed key. */
export function manifestFor(source, browser, { dev = false } = {}) {
  const manifest = structuredClone(source);
  if (browser === 'chrome') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    if (dev) manifest.key = DEVELOPMENT_KEY;
  } else {
    delete manifest.background.service_worker;
    delete manifest.externally_connectable;
    delete manifest.minimum_chrome_version;
    for (const resource of manifest.web_accessible_resources) delete resource.use_dynamic_url;
  }
  if (dev) {
    manifest.content_scripts[0].matches.push(EXAMPLE_MATCH);
    manifest.host_permissions.push(EXAMPLE_MATCH);
    manifest.web_accessible_resources[0].matches.push(EXAMPLE_MATCH);
  }
  return manifest;
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.sort();
}

/** esbuild names outputs from the project's folder; here each is named as it lies in the build. */
function relativeOutputs({ outputs }, out) {
  const named = Object.entries(outputs).map(([path, output]) => [relative(out, join(ROOT, path)), output]);
  return Object.fromEntries(named);
}

/** Sorted names and one fixed date: two builds of one source are the same to the byte. */
async function zip(folder) {
  const mtime = new Date(1980, 0, 1);
  const entries = {};
  for (const file of await filesBelow(folder))
    entries[file.slice(folder.length + 1).replaceAll('\\', '/')] = [
      new Uint8Array(await readFile(file)),
      { mtime, level: 9 },
    ];
  return zipSync(entries);
}

/** Builds both browsers' extensions into a folder; answers with the folder of each. */
export async function build({ dev = false, into = join(ROOT, dev ? 'dist/dev' : 'dist') } = {}) {
  const source = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
  const built = {};
  for (const browser of ['chrome', 'firefox']) {
    const out = join(into, browser);
    await rm(out, { recursive: true, force: true });
    const metafile = await bundle(out, { dev, browser });
    built[browser] = out;
    await writeFile(join(into, 'metafile.json'), `${JSON.stringify(relativeOutputs(metafile, out))}\n`);
    await writeFile(
      join(out, 'manifest.json'),
      `${JSON.stringify(manifestFor(source, browser, { dev }), null, 2)}\n`,
    );
    if (!dev) await writeFile(join(into, `whence-${browser}-${source.version}.zip`), await zip(out));
  }
  return built;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { dev: { type: 'boolean' }, into: { type: 'string' } } });
  const built = await build({ dev: values.dev, into: values.into && resolve(values.into) });
  for (const out of Object.values(built)) console.log(relative(process.cwd(), out));
}

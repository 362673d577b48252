import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const CACHE = join(process.cwd(), 'node_modules', '.cache', 'chromium-147.0.0');
const SYSTEM_BROWSERS = ['chromium-headless-shell', 'chromium', 'google-chrome'].map((name) => `/usr/bin/${name}`);

export interface Chromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * A browser to test with: CHROMIUM_PATH, else the one that comes with npm (x64 Linux), else one of the system.
 * @throws with the package to install when there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return { executablePath: chosen, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium();
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (system) return { executablePath: system, env: {} };
  throw new Error('No browser to test with: set CHROMIUM_PATH, or install one (apt-get install chromium).');
}

async function bundledChromium(): Promise<Chromium> {
  if (!existsSync(CACHE)) await unpackTo(CACHE);
  const executablePath = join(CACHE, 'chromium');
  return {
    executablePath,
    env: {
      ...(lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: join(CACHE, 'lib') } : {}),
      ...(hasSystemFonts() ? {} : { FONTCONFIG_PATH: join(CACHE, 'fonts') }),
    },
  };
}

/** Unpacked beside the goal and renamed at the end, so that two test runs at once never see half a browser. */
async function unpackTo(goal: string): Promise<void> {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'bin');
  await mkdir(dirname(goal), { recursive: true });
  const half = await mkdtemp(`${goal}-`);
  await decompress(join(packed, 'chromium.br'), join(half, 'chromium'));
  await chmod(join(half, 'chromium'), 0o755);
  for (const [archive, folder] of [
    ['al2023', '.'],
    ['fonts', 'fonts'],
    ['swiftshader', '.'],
  ] as const) {
    await mkdir(join(half, folder), { recursive: true });
    await decompress(join(packed, `${archive}.tar.br`), join(half, `${archive}.tar`));
    execFileSync('tar', ['-xf', join(half, `${archive}.tar`), '-C', join(half, folder)]);
    await rm(join(half, `${archive}.tar`));
  }
  await writeFile(join(half, 'fonts', 'fonts.conf'), fontsConf(goal));
  await rename(half, goal).catch(async (error: unknown) => {
    await rm(half, { recursive: true, force: true });
    if (!existsSync(goal)) throw error;
  });
}

const decompress = (from: string, to: string) =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

const fontsConf = (goal: string) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${goal}/fonts</dir><cachedir>${goal}/fonts/cache</cachedir></fontconfig>`;

function lacksLibraries(executablePath: string): boolean {
  try {
    return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

function hasSystemFonts(): boolean {
  try {
    return execFileSync('fc-list', { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

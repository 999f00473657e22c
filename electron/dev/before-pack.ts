import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What the packager hands a hook, as far as this one reads it. */
type PackContext = {
  readonly electronPlatformName: string;
  readonly packager: {
    readonly config: { electronDist?: unknown; readonly electronVersion?: string | null };
  };
};

/**
 * Takes Electron's binary from where its own launcher would, ELECTRON_OVERRIDE_DIST_PATH: an unpacked release, or its zip. Otherwise the
 * packager downloads it; should that fail, the line printed here says what to do.
 */
export default function beforePack({ electronPlatformName, packager: { config } }: PackContext): void {
  const version = config.electronVersion ?? '';
  const wanted = `Electron ${version} for ${electronPlatformName}`;
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '';
  if (config.electronDist !== undefined && config.electronDist !== null) return;
  if (given === '') {
    console.log(
      `dist: ${wanted} is downloaded now. Without a network, set ELECTRON_OVERRIDE_DIST_PATH to its folder or zip and repeat.`,
    );
    return;
  }
  const dist = resolve(given);
  const found = versionIn(dist);
  if (found === undefined)
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${dist}. Wanted: ${wanted}, unpacked or as a zip.`);
  if (found !== '' && found !== version)
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH holds Electron ${found}. Wanted: ${wanted}.`);
  config.electronDist = dist;
}

/** The version of an unpacked release, '' for a zip, which the packager opens itself, undefined where there is neither. */
function versionIn(dist: string): string | undefined {
  if (!existsSync(dist)) return undefined;
  if (statSync(dist).isFile()) return dist.endsWith('.zip') ? '' : undefined;
  const file = join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

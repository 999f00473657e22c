import { listeners } from './electron.ts';

/**
 * Stands for the module `electron` in every test: outside Electron its real one would try to download the program. Importing it
 * does nothing but make these objects.
 */

const main = listeners();
/** Says something to the main side, as a page would. */
export const speakToMain = main.emit;
export const removedChannels: string[] = [];
export const ipcMain = {
  on: main.on,
  removeAllListeners: (channel: string) => void removedChannels.push(channel),
};

const page = listeners();
/** Says something to the preload script, as the main side would. */
export const speakToPage = page.emit;
export const sentByPage: (readonly unknown[])[] = [];
export const ipcRenderer = {
  on: page.on,
  send: (...message: readonly unknown[]) => void sentByPage.push(message),
};

export const exposed = new Map<string, unknown>();
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value),
};

export const app = { getPath: () => '/nowhere', getVersion: () => '0.0.0' };
export const shell = {};

export default { app, contextBridge, ipcMain, ipcRenderer, shell };

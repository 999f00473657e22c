import type { CommandLine } from 'electron';

/** Each would open the sandbox, the process, the page's rules or its storage to somebody else. */
const UNSAFE = [
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-gpu-sandbox',
  'single-process',
  'no-zygote',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-wait',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'unsafely-treat-insecure-origin-as-secure',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'enable-blink-features',
  'enable-experimental-web-platform-features',
  'load-extension',
  'disable-extensions-except',
  'proxy-server',
  'proxy-pac-url',
  'host-rules',
  'host-resolver-rules',
  'auth-server-allowlist',
  'log-net-log',
] as const;

export function unsafeSwitches(line: Pick<CommandLine, 'hasSwitch'>): readonly string[] {
  return UNSAFE.filter((name) => line.hasSwitch(name));
}

/** The session refuses every request already; these keep Chromium itself from asking. */
export function closeNetwork(line: Pick<CommandLine, 'appendSwitch'>): void {
  line.appendSwitch('disable-background-networking');
  line.appendSwitch('disable-component-update');
  line.appendSwitch('disable-domain-reliability');
  line.appendSwitch('no-pings');
  // Hosts resolve to nothing, whoever asks.
  line.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

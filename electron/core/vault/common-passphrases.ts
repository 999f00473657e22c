/** Phrases of twelve letters and more that guessing programs try first, without their digits and blanks. */
const COMMON: ReadonlySet<string> = new Set([
  'passwordpassword',
  'passwordpasswor',
  'adminadminadmin',
  'administrator',
  'qwertyuiopasdf',
  'qwertyuiopasdfgh',
  'qwertyuiop',
  'asdfghjklqwe',
  'letmeinletmein',
  'iloveyouiloveyou',
  'iloveyoubaby',
  'welcomewelcome',
  'changemechangeme',
  'changemenow',
  'correcthorsebatterystaple',
  'dataprotection',
  'dataprotectionofficer',
  'privacyprivacy',
  'dpodeskdpodesk',
  'secretsecret',
  'supersecret',
  'topsecretpassword',
  'mypassword',
  'thisismypassword',
  'thisisapassword',
  'passwort',
  'motdepasse',
  'motdepassemotdepasse',
  'abcdefghijkl',
  'abcdefghijklm',
  'abcdefghijklmnop',
  'footballfootball',
  'liverpoolfc',
  'manchesterunited',
  'sunshinesunshine',
  'princessprincess',
  'trustnoone',
  'monkeymonkey',
  'dragondragon',
  'masterpassword',
  'testtesttest',
  'testpassword',
]);

/** Whether a passphrase is one that everybody tries, or hardly varies at all. */
export function isCommonPassphrase(passphrase: string): boolean {
  const letters = passphrase.toLowerCase().replaceAll(/[\s\d\p{P}\p{S}]/gu, '');
  return COMMON.has(letters) || new Set(passphrase.toLowerCase()).size < 5 || isRun(passphrase.toLowerCase());
}

/** 123456789012, abcdefghijkl and the like: each character follows the one before. */
function isRun(typed: string): boolean {
  const steps = Array.from(typed)
    .slice(1)
    .map((character, at) => (character.codePointAt(0) ?? 0) - (typed.codePointAt(at) ?? 0));
  return steps.filter((step) => step === 1 || step === -1 || step === -9).length >= typed.length - 2;
}

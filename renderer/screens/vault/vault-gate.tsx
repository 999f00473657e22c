export function VaultGate() {
  return null;
}

export function RecoveryKeyDialog() {
  return null;
}

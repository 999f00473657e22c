import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A passphrase, shown on demand; says so when caps lock is on. */
export function PassphraseField({ description, ...input }: PasswordInputProps) {
  const { t } = useTranslation();
  const [caps, setCaps] = useState(false);
  const [visible, setVisible] = useState(false);
  return (
    <PasswordInput
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      {...input}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{ 'aria-label': visible ? t('vault.hide') : t('vault.show'), tabIndex: 0 }}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={
        <span aria-live="polite">
          {caps ? t('vault.capsLock') : null} {description}
        </span>
      }
      onKeyUp={(event) => {
        setCaps(event.getModifierState('CapsLock'));
      }}
    />
  );
}

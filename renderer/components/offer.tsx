import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import styles from './offer.module.css';

/** Long enough to be reached by keyboard. */
const STAYS_MS = 12_000;

let last: string | undefined;

type Offer = { readonly message: string; readonly label: string; readonly run: () => void };

/** Says the outcome of an act and offers one answer to it; never needed to go on. */
export function offer({ message, label, run }: Offer): void {
  // Only the last act can be answered: an older offer would be refused.
  if (last !== undefined) notifications.hide(last);
  const id = notifications.show({
    message: (
      <span className={styles.offer}>
        {message}
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            notifications.hide(id);
            run();
          }}
        >
          {label}
        </Button>
      </span>
    ),
    color: 'blue',
    withBorder: true,
    withCloseButton: false,
    autoClose: STAYS_MS,
  });
  last = id;
}

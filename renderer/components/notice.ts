import { notifications } from '@mantine/notifications';

/** Says the outcome of an act, for eyes and screen readers; never needed to go on. */
export function say(message: string): void {
  notifications.show({ message, color: 'blue', withBorder: true, withCloseButton: false });
}

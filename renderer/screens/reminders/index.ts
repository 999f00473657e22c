export { RemindersScreen } from './reminders-screen.tsx';

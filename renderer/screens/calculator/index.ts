export { CalculatorScreen } from './calculator-screen.tsx';

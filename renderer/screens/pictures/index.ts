export { CountryScreen } from './country-screen.tsx';
export { PicturesScreen } from './pictures-screen.tsx';

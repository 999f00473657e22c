import './theme/index.css';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { styleNonce } from './api/nonce.ts';
import { App } from './app.tsx';

// The scroll lock of dialogs writes a style element of its own.
setNonce(styleNonce());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');
createRoot(root).render(<App />);

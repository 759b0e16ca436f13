import './ui/tokens.css';
import './ui/base.css';

// The page of a package: one chapter inside a portal. It comes by itself, so that the app's own first code stays as it is.
const root = document.getElementById('root');
const said = document.querySelector('meta[name=deep-rounds]')?.getAttribute('content') ?? '';
if (root) void import('./app/package/startPackage').then(({ startPackage }) => startPackage(root, said));

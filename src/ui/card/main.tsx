import '../components/tokens.css';
import { render } from 'preact';

const root = document.getElementById('root');
if (root) render(<main class="w" />, root);

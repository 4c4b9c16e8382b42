/** `npm start`: builds for development, serves the example article and opens a browser with the extension on it. */
import { start } from './start.ts';

process.exitCode = await start(process.argv.slice(2));

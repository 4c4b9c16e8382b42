/** The popup's first script: asks while the second is loaded. */
import { lookAhead } from './look-ahead.ts';

lookAhead();

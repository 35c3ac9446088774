import { afterAll } from 'vitest';
import { closeBrowser } from './playground';

afterAll(closeBrowser);

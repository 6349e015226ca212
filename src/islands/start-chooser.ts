import Chooser from './Chooser.svelte';
import { wake } from './wake.ts';

wake(Chooser, 'chooser');

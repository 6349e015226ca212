import Record from './Record.svelte';
import { wake } from './wake.ts';

wake(Record, 'record');

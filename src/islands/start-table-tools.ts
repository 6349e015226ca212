import TableTools from './TableTools.svelte';
import { wake } from './wake.ts';

wake(TableTools, 'table-tools');

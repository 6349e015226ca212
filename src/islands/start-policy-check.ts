import PolicyCheck from './PolicyCheck.svelte';
import { wake } from './wake.ts';

wake(PolicyCheck, 'policy-check');

import BesidePicker from './BesidePicker.svelte';
import { wake } from './wake.ts';

wake(BesidePicker, 'beside-picker');

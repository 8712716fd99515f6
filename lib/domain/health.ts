/** Parts of the page ring that can fail by themselves. */
export type Part = 'account' | 'view' | 'chips' | 'details' | 'marks' | 'ghosts' | 'panel' | 'background';

export { type Copy, copyOfOwnData } from './copy/copy.ts';
export { purposes, type ToldEvent, type ToldLook } from './copy/events.ts';
export { leaveReasons } from './copy/fields.ts';
export { type LeftOut, registry } from './copy/registry.ts';
export type { SectionName } from './copy/sections.ts';
export { type CopyWords, copyWords } from './page/index.ts';

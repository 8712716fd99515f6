// Shared with the other pages that make files.
export {saveFile} from '@/components/shared/save-file';

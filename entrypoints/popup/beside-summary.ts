/** What the summary does not wait for: it is loaded while the page is read. */
export { KeyFactsTable } from '@/components/KeyFactsTable';
export { SelectionNote } from '@/components/SelectionNote';
export { PopupActions } from './PopupActions';

/** What a list of entries is told, and what it tells. */
export interface ListProps {
  /** The id of the entry that is open; null where none is. */
  open: string | null;
  onOpen: (id: string | null) => void;
  onAdd: () => void;
  onRemove: (id: string) => void;
}

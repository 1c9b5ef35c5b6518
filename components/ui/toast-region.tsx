import './toast-region.css';

export interface ToastText {
  id: number;
  text: string;
}

/** Where short confirmations appear; read out politely, gone by themselves. The region is always there, so that it is heard. */
export function ToastRegion({ toast }: { toast: ToastText | null }) {
  return (
    <div className="toast-region" role="status">
      {toast && (
        <div key={toast.id} className="toast">
          {toast.text}
        </div>
      )}
    </div>
  );
}

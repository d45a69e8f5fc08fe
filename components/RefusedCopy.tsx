import { useEffect, useRef } from 'preact/hooks';
import { message } from '@/utils/browser/i18n';
import './RefusedCopy.css';

export type RefusedCopyProps = { text: string; onClose: () => void };

/** What the browser did not let us copy, selected, so that the reader's own keys can copy it. */
export function RefusedCopy({ text, onClose }: RefusedCopyProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, [text]);
  return (
    <dialog ref={dialog} class="refused" aria-labelledby="refused-heading" onClose={onClose}>
      <h2 id="refused-heading">{message('copyRefusedTitle')}</h2>
      <p>{message('copyRefusedAdvice')}</p>
      <textarea
        ref={field}
        readOnly
        rows={8}
        aria-label={message('copyRefusedText')}
        value={text}
      />
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {message('close')}
      </button>
    </dialog>
  );
}

import './Toast.css';

export type ToastProps = {
  /** What has just happened; nothing is shown without it. */
  text: string | undefined;
};

/** Says what has just been done, to eyes and to screen readers. */
export function Toast({ text }: ToastProps) {
  return (
    <div class="toast" role="status" data-shown={text !== undefined}>
      {text}
    </div>
  );
}

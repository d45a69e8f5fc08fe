/** Waits for a press or a click that may close its own page, and is then not answered. Other errors are thrown. */
export async function mayClose(input: Promise<unknown>): Promise<void> {
  try {
    await input;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
  }
}

// The first field that asks for something is brought before the eye, and the hand to it.

/** Shows the first one in this form; for after the next drawing. */
export function showFirst(form: HTMLElement | undefined): void {
  const first = form?.querySelector('.field.wrong, .mark.alarm');
  first?.scrollIntoView({ block: 'center' });
  const fields = first?.matches('.field') ? first : first?.parentElement;
  fields?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
}

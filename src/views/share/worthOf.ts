/** What an address is worth to others: one of a file or of this very computer leads nobody else anywhere. */
export function worthOf({
  protocol,
  hostname,
}: Pick<URL, 'protocol' | 'hostname'>): 'file' | 'local' | 'web' {
  if (protocol === 'file:') return 'file';
  return /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname) ? 'local' : 'web';
}

/** An id out of an address. The router has decoded most of it, but not the characters that part a path; a stray `%` is one. */
export function pathPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

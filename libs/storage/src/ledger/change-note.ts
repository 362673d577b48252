/** Who changes it, and why. */
export interface ChangeNote {
  readonly by: string;
  readonly reason?: string | null;
  readonly requestId?: string | null;
}

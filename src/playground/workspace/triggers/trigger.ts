export interface Trigger {
  readonly id: string;
  readonly user: string;
  /** The modal in which the person clicked, if any: `views.push` needs one. */
  readonly viewId: string | null;
  readonly madeAt: number;
  used: boolean;
}

/** A trigger lives 3 seconds. */
export const triggerLifeMs = 3000;

export const ROUNDCUBE_PACKAGES: string[];
export const ROUNDCUBE_ANSWERS: string[];
export function isRoundcubeInstalled(): boolean;

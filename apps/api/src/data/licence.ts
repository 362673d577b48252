/** Printed with every export. */
export const LICENCE =
  'Apache-2.0; rows derived from feeds carry the attribution of each feed, see /data/metadata.json';

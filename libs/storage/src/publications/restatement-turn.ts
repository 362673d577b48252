import type { Session } from '../database/database.js';
import type { RestatementCursor } from './restatement.js';

/** Before the first look there is no row. */
export const BEGINNING: RestatementCursor = { turn: -1, sequence: 0, methodHash: '', throughDay: '0001-01-01' };

const FIRST = [BEGINNING.sequence, BEGINNING.methodHash, BEGINNING.throughDay];

/** False when somebody has moved on since that turn: two looks at once would each miss what the other one stores. */
export async function moveTurn(session: Session, turn: number): Promise<boolean> {
  const moved = await session.query({
    name: 'move-restatement-turn',
    text: `
      insert into restatement_cursor as cursor (turn, sequence, method_hash, through_day) values (0, $2, $3, $4)
      on conflict (only_row) do update set turn = cursor.turn + 1 where cursor.turn = $1 returning turn`,
    values: [turn, ...FIRST],
  });
  return moved.length > 0;
}

// The bound: no GraphQL, one prepared statement whose text is the answer.
import { fastify } from 'fastify';
import pg from 'pg';
import { answerParent, settings } from './child.mjs';

const ANSWER = `
  select json_build_object('name', country.name,
    'series', (
      select json_build_object('dates', days, 'score', score, 'high', high, 'violence', violence, 'institutions', institutions,
        'foreign', foreign_influence)
      from peer.score_year where country_code = country.code),
    'events', (
      select json_agg(latest) from (
        select id, occurred_on as "occurredOn", class, title, place, dead, injured from peer.event
        where country_code = country.code order by occurred_on desc, id desc limit 20) latest))::text as answer
  from peer.country where code = $1`;

const pool = new pg.Pool({ connectionString: settings().databaseUrl, max: 10 });
const server = fastify();
server.post('/graphql', async (request, reply) => {
  const { rows } = await pool.query({ name: 'dashboard', text: ANSWER, values: [request.body.variables.code] });
  return reply.type('application/json').send(rows[0].answer);
});
answerParent(await server.listen({ port: 0, host: '127.0.0.1' }));

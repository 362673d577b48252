import { parse } from 'yaml';
import { readJson, readText } from '../support/tree.js';

interface Service {
  readonly image: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly network_mode?: string;
  readonly healthcheck?: unknown;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
}

describe('the image', () => {
  const lines = readText('docker/Dockerfile').split('\n');

  it('is built from one pinned base that satisfies the engines field', () => {
    const bases = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]!);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-[a-z]+-slim$/);
    const { engines } = readJson('package.json') as { engines: { node: string } };
    expect(engines.node).toBe('>=20.19.0');
  });

  it('runs as an unprivileged user, checks its own health and copies nothing that a build does not make', () => {
    expect(lines).toContain('USER node');
    expect(lines.some((line) => line.startsWith('HEALTHCHECK'))).toBe(true);
    const last = lines.lastIndexOf(lines.findLast((line) => line.startsWith('FROM '))!);
    expect(
      lines
        .slice(last)
        .filter((line) => line.startsWith('COPY'))
        .every((line) => line.includes('--from=build')),
    ).toBe(true);
  });
});

describe('the composition', () => {
  const { services } = parse(readText('docker/compose.yml')) as { services: Record<'api' | 'database', Service> };

  it('pins every image to a version', () => {
    for (const { image } of Object.values(services)) expect(image).toMatch(/:\d+\.\d+/);
  });

  it('gives both services a read-only file system, no capability and no way to gain one', () => {
    for (const service of Object.values(services)) {
      expect(service.read_only).toBe(true);
      expect(service.cap_drop).toEqual(['ALL']);
      expect(service.security_opt).toContain('no-new-privileges:true');
    }
    expect(services.database.user).toBe('postgres');
  });

  it('waits for a healthy database and listens on the loopback address only', () => {
    expect(services.database.healthcheck).toBeDefined();
    expect(services.api.depends_on?.['database']?.condition).toBe('service_healthy');
    expect(services.api.environment['HOST']).toBe('127.0.0.1');
    expect(services.api.environment['DATABASE_URL']).not.toMatch(/:[^/@]+@/);
  });
});

export { readConfig, type ServerConfig, type StartConfig } from './config.js';
export { createServer, type RunningServer } from './server.js';

export { prepareReader as prepare } from './read-ours.mjs';

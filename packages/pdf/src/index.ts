export * from './display-list.js';

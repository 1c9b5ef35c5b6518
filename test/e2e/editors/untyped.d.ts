declare module 'draft-js';
declare module 'jquery';
declare module 'summernote/dist/summernote-lite.js';
declare module 'trix';
declare module '*.css';

/** Stylesheets are imported for their effect; the build gathers them into one file a page. */
declare module '*.css';

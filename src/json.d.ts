/** JSON is typed where it is loaded, not inferred from megabytes of data. */
declare module "*.json" {
  const value: unknown;
  export default value;
}

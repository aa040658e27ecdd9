// The page loads nothing from anywhere: no fonts, no search, no sample data.
export default {
  title: "Newsprint",
  root: "src",
  output: "dist",
  head: "",
  globalStylesheets: [],
  sidebar: false,
  pager: false,
  toc: false,
  footer: "",
  theme: ["air", "wide"],
};

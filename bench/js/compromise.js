// Reads articles with compromise: people and quotations.
const nlp = require('compromise');

require('./run.js')((text) => {
  const doc = nlp(text);
  return doc.people().length + doc.quotations().length;
});

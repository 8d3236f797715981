// Reads articles with wink-nlp: sentences, tags, lemmas and named entities.
const model = require('wink-eng-lite-web-model');
const nlp = require('wink-nlp')(model);
const its = nlp.its;

require('./run.js')((text) => {
  const doc = nlp.readDoc(text);
  return doc.sentences().length() + doc.tokens().out(its.pos).length + doc.tokens().out(its.lemma).length + doc.entities().length();
});

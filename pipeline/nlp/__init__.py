"""From text to spaCy ``Doc``s: tokenizers, sentences, and the models that find names."""

"""The shapes of the language data, one module a part."""

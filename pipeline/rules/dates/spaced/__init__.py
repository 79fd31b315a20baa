"""The date rules of languages that write spaces between words, all built from their data."""

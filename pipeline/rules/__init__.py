"""Rules: money and dates from text, people and organisations from named entities and tokens."""

"""The date rules of languages that write years, months and days in Chinese characters."""

"""trefakta: people, organisations, money and dates from Norwegian, English and Japanese text."""

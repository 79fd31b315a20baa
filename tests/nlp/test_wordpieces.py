"""Word pieces of tokens, over a vocabulary made up here."""

from pathlib import Path

import pytest

from pipeline.nlp.wordpieces import LONGEST_PART, MOST_PIECES, WordPieces

VOCABULARY = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "fish",
    "##ing",
    "##er",
    "fis",
    "her",
    "lore",
    ".",
    ",",
    "-",
    "$",
    "日",
    "本",
    "##本",
    "s",
    "'",
    "2",
    "##5",
    "cafe",
    "a",
    "##a",
]


@pytest.fixture
def vocabulary() -> WordPieces:
    return WordPieces(VOCABULARY)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("fish", "fish"),
        ("Fishing", "fish ##ing"),
        ("FISHER", "fish ##er"),
        ("Café", "cafe"),
        ("fish.", "fish ."),
        ("her-lore", "her - lore"),
        ("$25", "$ 2 ##5"),
        ("日本", "日 本"),  # Chinese characters stand alone, though the vocabulary has ##本
        ("'s", "' s"),
        ("whale", "[UNK]"),
        ("fishzzz", "[UNK]"),  # no piece for the rest: the whole part is unknown
        ("🐟", "[UNK]"),
        ("\u200b", "[UNK]"),  # invisible, but a token: it must have a place
        ("\n\n  ", "[SEP]"),
        ("   ", ""),
        ("", "[UNK]"),
    ],
)
def test_pieces(vocabulary: WordPieces, word: str, expected: str) -> None:
    found = [VOCABULARY[i] for i in vocabulary.pieces(word)]
    assert found == expected.split()
    assert [VOCABULARY[i] for i in vocabulary.pieces(word)] == found  # from the cache too


@pytest.mark.parametrize(
    ("word", "most"),
    [("a" * LONGEST_PART, MOST_PIECES), ("a" * 100_000, MOST_PIECES), (".a" * 50_000, MOST_PIECES)],
)
def test_long_tokens_have_few_pieces(vocabulary: WordPieces, word: str, most: int) -> None:
    assert 0 < len(vocabulary.pieces(word)) <= most


def test_an_endless_word_is_unknown(vocabulary: WordPieces) -> None:
    assert vocabulary.pieces("a" * (LONGEST_PART + 1)) == (vocabulary.unknown,)


def test_file_has_a_piece_a_line(tmp_path: Path, vocabulary: WordPieces) -> None:
    path = tmp_path / "vocab.txt"
    path.write_text("\n".join(VOCABULARY) + "\n", encoding="utf-8")
    assert WordPieces.from_file(path).vocabulary == vocabulary.vocabulary

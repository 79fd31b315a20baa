"""What tells past from future in English."""

from __future__ import annotations

from pipeline.languages.schema.tense import SpacedTenseWords

WORDS = SpacedTenseWords(
    past=frozenset({
        "was", "were", "had", "did", "said", "told", "came", "went", "got", "gave", "took", "made",
        "saw", "knew", "thought", "found", "met", "left", "held", "began", "won", "lost", "sent",
        "spent", "led", "felt", "kept", "brought", "bought", "became", "wrote", "spoke", "ran",
        "fell", "rose", "grew", "drew", "drove", "broke", "chose", "flew", "froze", "hid", "hit",
        "hurt", "beat", "built", "caught", "cut", "dealt", "died", "fought", "forgot", "heard",
        "knelt", "laid", "lay", "lent", "lit", "paid", "quit", "rang", "read", "rode", "sang",
        "sank", "sat", "set", "shook", "shot", "shut", "slept", "slid", "sold", "sought", "split",
        "spread", "sprang", "stood", "stole", "struck", "swam", "swept", "swore", "swung", "taught",
        "threw", "understood", "undertook", "underwent", "withdrew", "woke", "wore", "born", "has",
        "been", "resold", "overtook", "oversaw", "'s", "ago",
    })
    - {"set", "cut", "read", "spread", "hit", "shut", "split", "'s", "ago", "lay"},
    past_endings=("ed",),
    not_past=frozenset({
        "hundred", "united", "indeed", "speed", "breed", "exceed", "proceed", "succeed", "sacred",
        "naked", "wicked", "wounded", "armed", "need", "feed", "seed", "weed", "agreed-upon",
        "related", "supposed", "limited", "advanced", "detailed", "planned", "expected",
        "scheduled", "slated", "needed", "unprecedented", "mixed", "red", "bed", "shed",
        "crossbred", "beloved", "so-called", "interested", "experienced", "based",
    }),
    present=frozenset({
        "begins", "starts", "opens", "meets", "takes", "ends", "closes", "holds", "hosts", "visits",
        "arrives", "leaves", "comes", "goes", "runs", "continues", "resumes", "expires", "falls",
        "returns", "celebrates", "kicks", "plays", "faces", "votes", "decides", "launches",
        "travels", "gets", "heads", "marks", "speaks", "delivers", "releases", "airs", "premieres",
        "looks", "come", "join", "visit", "see", "close", "open", "begin", "start", "meet",
        "resume", "leave", "arrive", "return", "vote", "reopens", "reopen", "reconvenes", "travel",
        "expire", "host", "play", "face", "welcome", "debuts", "concludes", "hits",
    }),
    present_endings=(),
    not_present=frozenset(),
    future=frozenset({
        "will", "'ll", "ll", "shall", "won't", "wont", "would", "could", "should", "may", "might",
        "can", "must", "be", "expected", "scheduled", "due", "planned", "plans", "slated", "going",
        "gonna", "next", "hopes", "intends", "upcoming", "deadline", "aims", "promises", "tomorrow",
        "expects", "poised", "wants", "please",
    }),
    perfect=frozenset({"has", "have", "'ve"}),
    participle_endings=("ed", "en", "wn"),
    future_before={"set": frozenset({"to", "for"})},
    neutral=frozenset({"is", "are", "'re", "remains", "remain", "stays", "stay", "being"}),
    determiners=frozenset({"the", "a", "an", "his", "her", "its", "their", "my", "our", "your"}),
    passive=frozenset(),
    clauses=frozenset({
        "that", "who", "which", "and", "but", "when", "while", "because", "if", "as", "where",
        "before", "after", "so", "or", "whose", "although", "though", "since", "until",
    }),
    general=frozenset({
        "always", "usually", "often", "typically", "normally", "generally",
    }),
    origins=frozenset({
        "born", "b.", "died", "d.", "founded", "established", "built", "since", "dated", "act",
        "law",
    }),
)  # fmt: skip

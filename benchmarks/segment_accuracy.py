"""How well text is told apart by language and cut into sentences, and how fast.

    python benchmarks/segment_accuracy.py --gold ../shared/gold --split dev

Paragraphs (lines of more than 40 characters) are segmented in their documents; sentences of more
than 60 characters alone, as documents of their own.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Any

from pipeline.languages import CODES, OTHER, language
from pipeline.nlp.sentences import sentence_starts
from pipeline.segment import segment
from pipeline.segment.detect import family_of

CORPORA: tuple[str, ...] = (
    "norne.nb",
    "norne.nn",
    "gum.en",
    "masc.en",
    "wikigold.en",
    "redocred.en",
    "re3d.en",
)
CORPORA += ("crossner.en", "grobid_ner.en", "gsd.ja", "kwdlc.ja", "wac.ja", "stockmark.ja")
STANDARDS = ("norne.nb", "norne.nn")
WITH_SENTENCES = (*STANDARDS, "gum.en", "gsd.ja", "kwdlc.ja")

PARAGRAPH, SENTENCE = 40, 60

INK = re.compile(r"\S")

FOREIGN = {
    "Danish": (
        (
            "Politiet efterlyser to mænd, der blev set ved havnen natten til "
            "lørdag, og beder folk ringe."
        ),
        "Selvom vejret var dårligt, kom der flere tusinde mennesker for at høre orkestret spille.",
        (
            "Ministeren sagde i går, at regeringen ikke vil sætte skatten op, og "
            "at der kun er få penge tilbage."
        ),
        (
            "Virksomheden har fået en ny direktør, som begyndte i sidste uge efter "
            "mange år i udlandet."
        ),
        "Hvad koster det at bygge en bro over sundet? Det ved ingen endnu, men mange har et bud.",
        (
            "Hun gik ud af døren uden at sige noget, og siden har hverken mig "
            "eller min bror set hende."
        ),
    ),
    "Swedish": (
        "Polisen söker två män som sågs vid hamnen natten till lördagen och ber folk att ringa.",
        "Trots det dåliga vädret kom flera tusen människor för att lyssna på orkestern.",
        (
            "Regeringen vill inte höja skatten, säger ministern, men många "
            "kommuner behöver mer pengar."
        ),
        "Bolaget har fått en ny chef som började förra veckan efter flera år utomlands.",
        "Det var först när tåget hade gått som hon förstod att väskan stod kvar på perrongen.",
    ),
    "German": (
        "Die Regierung will die Steuern nicht erhöhen, sagte der Minister am Montag in der Stadt.",
        "Das Unternehmen hat einen neuen Direktor, der nach vielen Jahren im Ausland zurückkehrt.",
        "Wer früh aufsteht, sieht die Sonne über dem See, bevor die ersten Boote auslaufen.",
    ),
    "French": (
        (
            "Le gouvernement ne veut pas augmenter les impôts, a dit le ministre "
            "lundi dans la capitale."
        ),
        "L'entreprise a un nouveau directeur qui revient de l'étranger après plusieurs années.",
        "Il pleuvait depuis trois jours et personne ne savait quand la route serait ouverte.",
    ),
    "Spanish": (
        "El gobierno no quiere subir los impuestos, dijo el ministro el lunes en la capital.",
        "La empresa tiene un nuevo director que vuelve después de muchos años en el extranjero.",
    ),
    "Finnish": (
        (
            "Hallitus ei halua korottaa veroja, sanoi ministeri maanantaina, mutta "
            "kunnat ovat pulassa."
        ),
        "Yhtiöllä on uusi johtaja, joka aloitti viime viikolla oltuaan monta vuotta ulkomailla.",
    ),
    "Dutch": (
        "De regering wil de belastingen niet verhogen, zei de minister maandag in de hoofdstad.",
        "Het bedrijf heeft een nieuwe directeur die na vele jaren uit het buitenland terugkomt.",
    ),
    "Icelandic": (
        "Ráðherrann sagði í gær að ríkisstjórnin vildi ekki hækka skatta og að lítið væri eftir.",
    ),
    "Polish": (
        (
            "Rząd nie chce podnosić podatków, powiedział minister w poniedziałek, "
            "ale gminy nie mają pieniędzy."
        ),
    ),
    "Turkish": (
        (
            "Bakan pazartesi günü yaptığı açıklamada hükümetin vergileri artırmak "
            "istemediğini söyledi."
        ),
    ),
    "Hungarian": (
        "A miniszter hétfőn azt mondta, hogy a kormány nem akarja emelni az adókat ebben az évben.",
    ),
    "Chinese": (
        "部长昨天表示，政府今年不打算提高税收，但是很多城市需要更多的钱。",
        "這家公司有了新的經理，他在國外工作了很多年以後上個星期回來了。",
    ),
    "Korean": ("장관은 어제 정부가 올해 세금을 올리지 않을 것이라고 말했다고 신문이 전했다.",),
    "Russian": ("Министр сказал вчера, что правительство не хочет повышать налоги в этом году.",),
    "Ukrainian": ("Міністр сказав учора, що уряд не хоче підвищувати податки цього року.",),
    "Arabic": ("قال الوزير أمس إن الحكومة لا تريد رفع الضرائب هذا العام في البلاد كلها.",),
    "Thai": ("รัฐมนตรีกล่าวเมื่อวานนี้ว่ารัฐบาลไม่ต้องการขึ้นภาษีในปีนี้",),
}
"""Written for this benchmark."""


@dataclass
class Count:
    """Answers by language, and how long they took."""

    answers: Counter[str] = field(default_factory=Counter)
    characters: int = 0
    seconds: float = 0.0

    def share(self, *codes: str) -> float:
        """The share of answers that are one of ``codes``."""
        return sum(self.answers[code] for code in codes) / max(1, self.answers.total())


def records(path: Path) -> Iterator[dict[str, Any]]:
    """The gold documents of a file."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def main_language(start: int, end: int, spans: list[tuple[int, int, str]]) -> str:
    """The language of most of what stands from ``start`` to ``end``."""
    shares: Counter[str] = Counter()
    for first, last, code in spans:
        shares[code] += max(0, min(end, last) - max(start, first))
    return shares.most_common(1)[0][0]


def paragraphs(path: Path) -> Count:
    """The languages of the paragraphs of a corpus, in their documents."""
    count = Count()
    for record in records(path):
        text = record["text"]
        begun = time.perf_counter()
        segments = segment(text)
        count.seconds += time.perf_counter() - begun
        count.characters += len(text)
        spans = [(s.start, s.end, s.lang) for s in segments]
        place = 0
        for line in text.splitlines(keepends=True):
            bare = line.strip()
            if len(bare) > PARAGRAPH:
                start = place + line.index(bare)
                near = [s for s in spans if s[0] < start + len(bare) and s[1] > start]
                count.answers[main_language(start, start + len(bare), near)] += 1
            place += len(line)
    return count


def sentences(path: Path) -> Count:
    """The languages of the longer gold sentences of a corpus, each alone."""
    count = Count()
    for record in records(path):
        for start, end in record.get("sents") or []:
            if end - start > SENTENCE:
                sentence = record["text"][start:end]
                spans = [(s.start, s.end, s.lang) for s in segment(sentence)]
                count.answers[main_language(0, len(sentence), spans)] += 1
    return count


def with_sentences(path: Path, code: str) -> Iterator[tuple[str, set[int]]]:
    """Texts and where their gold sentences begin; ten one-sentence records make a Japanese text."""
    texts = list(records(path))
    if code != "ja":
        for record in texts:
            yield record["text"], {start for start, _ in record["sents"][1:]}
        return
    for i in range(0, len(texts), 10):
        parts = [
            record["text"][start:end].strip()
            for record in texts[i : i + 10]
            for start, end in record["sents"]
        ]
        starts = accumulate(len(part) for part in parts[:-1])
        yield "".join(parts), set(starts)


def boundaries(path: Path, code: str) -> Counter[str]:
    """Beginnings of sentences, but the first of a text: right, wrong and missed."""
    count: Counter[str] = Counter()
    for text, gold in with_sentences(path, code):
        begins = (INK.search(text, at) for at in sentence_starts(text, language(code).sentences))
        found = {match.start() for match in begins if match and match.start() > 0}
        count += Counter(right=len(found & gold), wrong=len(found - gold), missed=len(gold - found))
    return count


def report_languages(folder: Path) -> None:
    """Print the shares of right answers."""
    print(f"{'corpus':<16}{'paragraphs':>11}{'right':>9}{'standard':>9}{'other':>8}{'Mchar/s':>9}")
    for name in CORPORA:
        path = folder / f"{name}.jsonl"
        if not path.exists():
            continue
        count, code = paragraphs(path), name.rpartition(".")[2]
        family = [c for c in CODES if family_of(c) == family_of(code)]
        print(
            f"{name:<16}{count.answers.total():>11}{count.share(*family):>9.2%}"
            f"{count.share(code):>9.2%}{count.share(OTHER):>8.2%}"
            f"{count.characters / count.seconds / 1e6:>9.2f}"
        )
    for name in STANDARDS:
        count, code = sentences(folder / f"{name}.jsonl"), name.rpartition(".")[2]
        print(
            f"{name} sentences alone: {count.answers.total()}, {count.share(code):.2%} {code},",
            end=" ",
        )
        print(", ".join(f"{n} {answer}" for answer, n in count.answers.most_common()))
    for name, texts in FOREIGN.items():
        answers = [{s.lang for s in segment(text)} for text in texts]
        wrong = sum(answer != {OTHER} for answer in answers)
        print(f"{name}: {len(texts) - wrong} of {len(texts)} other")


def report_sentences(folder: Path) -> None:
    """Print precision, recall and F1 of the beginnings of sentences."""
    for name in WITH_SENTENCES:
        path = folder / f"{name}.jsonl"
        if not path.exists():
            continue
        count = boundaries(path, name.rpartition(".")[2])
        precision = count["right"] / (count["right"] + count["wrong"])
        recall = count["right"] / (count["right"] + count["missed"])
        f1 = 2 * precision * recall / (precision + recall)
        print(f"{name:<16}P {precision:.2%}  R {recall:.2%}  F1 {f1:.2%}  {dict(count)}")


def main() -> None:
    """Measure on the gold that the arguments name."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("--gold", type=Path, default=Path("../shared/gold"))
    parser.add_argument("--split", choices=("train", "dev"), default="dev")
    arguments = parser.parse_args()
    folder = arguments.gold / arguments.split
    report_languages(folder)
    report_sentences(folder)


if __name__ == "__main__":
    main()

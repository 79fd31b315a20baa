"""A run: nothing is lost, a killed run goes on, the same bytes whatever the workers."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
import spacy

from pipeline.extractor import Extraction, Extractor
from pipeline.nlp.errors import UnknownLabelError
from pipeline.read import CorpusError
from pipeline.records import Document
from pipeline.run import OutputError, RunSettings, run
from pipeline.run import batches as batches_module
from pipeline.run.batches import Batch
from pipeline.run.journal import NAME as JOURNAL
from pipeline.run.workers import BatchResult
from pipeline.write import read_table

from .corpora import BLANK, write_corpus


def settings_of(tmp_path: Path, **more: object) -> RunSettings:
    values = {"corpus": tmp_path / "corpus", "out": tmp_path / "out", "models": BLANK, "workers": 1}
    return RunSettings.model_validate({**values, **more})


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write_corpus(tmp_path / "corpus")


@pytest.mark.usefixtures("corpus")
def test_a_run_writes_every_table(tmp_path: Path) -> None:
    summary = run(settings_of(tmp_path))
    assert set(written(tmp_path / "out")) == {
        "people.csv", "organisations.csv", "money.csv", "dates.csv", "facts.csv", "entities.csv",
        "documents.csv", "failures.csv", "manifest.json",
    }  # fmt: skip
    assert summary.documents == 4
    assert summary.failures == 0
    money = read_table(tmp_path / "out" / "money.csv")
    assert dict(zip(money["doc_id"], money["amount"], strict=True)) == {
        "000/en/results.md": Decimal(3_200_000_000),
        "000/ja/yosan.txt": Decimal(3_500_000_000_000),
        "000/nb/budsjett.txt": Decimal(4_500_000_000),
        "000/nn/vedtak.txt": Decimal(3_000_000),
    }


def test_offsets_index_the_file(tmp_path: Path, corpus: Path) -> None:
    run(settings_of(tmp_path))
    facts = read_table(tmp_path / "out" / "facts.csv")
    assert len(facts) >= 8
    for row in facts.to_dict("records"):
        text = (corpus / row["doc_id"]).read_bytes().decode()
        assert text[row["start"] : row["end"]] == row["text"]


def test_the_number_of_workers_changes_no_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches_module, "DOCUMENTS", 5)
    write_corpus(tmp_path / "corpus", copies=6)
    run(settings_of(tmp_path, out=tmp_path / "one", workers=1))
    run(settings_of(tmp_path, out=tmp_path / "two", workers=2))
    assert written(tmp_path / "one") == written(tmp_path / "two")


def test_a_stopped_run_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batches_module, "DOCUMENTS", 3)
    write_corpus(tmp_path / "corpus", copies=4)
    seen: list[Batch] = []

    def stop(batch: Batch, result: BatchResult) -> None:
        seen.append(batch)
        if len(seen) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(settings_of(tmp_path), on_batch=stop)
    assert set(written(tmp_path / "out")) == {JOURNAL}

    with (tmp_path / "out" / JOURNAL).open("a", encoding="utf-8") as journal:
        journal.write('{"key": "cut short by the ki')
    extracted: list[int] = []
    extract = Extractor.extract_documents

    def counted(self: Extractor, documents: tuple[Document, ...]) -> list[Extraction]:
        extracted.append(len(documents))
        return extract(self, documents)

    monkeypatch.setattr(Extractor, "extract_documents", counted)
    summary = run(settings_of(tmp_path))
    assert summary.resumed == 3
    assert sum(extracted) == 16 - 9
    run(settings_of(tmp_path, out=tmp_path / "at once"))
    assert written(tmp_path / "out") == written(tmp_path / "at once")


@pytest.mark.usefixtures("corpus")
def test_a_journal_of_other_settings_is_not_taken_up(tmp_path: Path) -> None:
    def stop(batch: Batch, result: BatchResult) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(settings_of(tmp_path), on_batch=stop)
    assert run(settings_of(tmp_path, languages=("ja",))).resumed == 0


def test_a_bad_document_never_ends_the_run(
    tmp_path: Path, corpus: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (corpus / "scan.txt").write_bytes(b"%PDF-1.7\n\x00\x01\x02\xff\xfe\x00")
    extract = Extractor.extract_documents

    def fails(self: Extractor, documents: tuple[Document, ...]) -> list[Extraction]:
        if any("nn/" in document.doc_id for document in documents):
            raise RecursionError("too deep")
        return extract(self, documents)

    monkeypatch.setattr(Extractor, "extract_documents", fails)
    summary = run(settings_of(tmp_path))
    failures = read_table(tmp_path / "out" / "failures.csv")
    assert list(zip(failures["path"], failures["stage"], strict=True)) == [
        ("000/nn/vedtak.txt", "extract"),
        ("scan.txt", "read"),
    ]
    assert failures.loc[0, "error"] == "RecursionError"
    assert summary.failures == 2
    documents = read_table(tmp_path / "out" / "documents.csv")
    assert list(documents["status"]) == ["ok", "ok", "ok", "failed", "failed"]


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize("workers", [1, 2])
def test_a_model_that_cannot_be_used_ends_the_run(tmp_path: Path, workers: int) -> None:
    nlp = spacy.blank("nb")  # its labels are not told before it is loaded
    patterns = [{"label": "PROTEIN", "pattern": "hemoglobin"}]
    nlp.add_pipe("entity_ruler").add_patterns(patterns)  # type: ignore[attr-defined]
    nlp.to_disk(tmp_path / "genes")
    models = {**BLANK, "nb": str(tmp_path / "genes")}
    with pytest.raises(UnknownLabelError, match="genes: unknown label PROTEIN"):
        run(settings_of(tmp_path, workers=workers, models=models))
    assert not (tmp_path / "out" / "people.csv").exists()


@pytest.mark.usefixtures("corpus")
def test_a_folder_with_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.docx").write_text("years of work")
    with pytest.raises(OutputError, match=r"did not write \(thesis.docx\)"):
        run(settings_of(tmp_path))


@pytest.mark.usefixtures("corpus")
def test_an_earlier_run_is_replaced(tmp_path: Path) -> None:
    run(settings_of(tmp_path, format="sqlite"))
    run(settings_of(tmp_path, languages=("ja",)))
    assert "trefakta.sqlite" not in written(tmp_path / "out")
    assert set(read_table(tmp_path / "out" / "facts.csv")["lang"]) == {"ja"}
    run(settings_of(tmp_path))
    assert set(read_table(tmp_path / "out" / "facts.csv")["lang"]) == {"nb", "nn", "en", "ja"}


def test_the_output_is_never_read_as_documents(tmp_path: Path, corpus: Path) -> None:
    settings = settings_of(tmp_path, out=corpus / "tables")
    assert run(settings).documents == run(settings).documents == 4


def test_the_corpus_itself_is_refused_as_output(tmp_path: Path, corpus: Path) -> None:
    with pytest.raises(OutputError, match="holds the corpus itself"):
        run(settings_of(tmp_path, out=corpus))


def test_a_folder_without_documents_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "corpus").mkdir()
    with pytest.raises(CorpusError, match="no documents"):
        run(settings_of(tmp_path))


@pytest.mark.usefixtures("corpus")
def test_limit_and_document_date(tmp_path: Path) -> None:
    summary = run(settings_of(tmp_path, limit=1, doc_date="2021-06-01"))
    assert summary.documents == 1
    dates = read_table(tmp_path / "out" / "dates.csv")
    assert list(dates["value"]) == ["2020"]
    documents = read_table(tmp_path / "out" / "documents.csv")
    assert list(documents["doc_date_source"]) == ["option"]


def test_the_texts_that_offsets_index_can_be_written(tmp_path: Path, corpus: Path) -> None:
    page = "<html><body><h1>Budsjett</h1><p>Staten gir 5 mrd. kroner til skole.</p></body></html>"
    (corpus / "side.html").write_text(page, encoding="utf-8")
    run(settings_of(tmp_path, texts=True))
    lines = (tmp_path / "out" / "texts.jsonl").read_text(encoding="utf-8").splitlines()
    texts = {line["id"]: line["text"] for line in map(json.loads, lines)}
    assert len(texts) == 5
    for row in read_table(tmp_path / "out" / "facts.csv").to_dict("records"):
        assert texts[row["doc_id"]][row["start"] : row["end"]] == row["text"]
    run(settings_of(tmp_path))
    assert "texts.jsonl" not in written(tmp_path / "out")


@pytest.mark.usefixtures("corpus")
def test_the_manifest_names_settings_and_no_places(tmp_path: Path) -> None:
    run(settings_of(tmp_path))
    text = (tmp_path / "out" / "manifest.json").read_text()
    assert str(tmp_path) not in text
    manifest = json.loads(text)
    assert manifest["rows"]["documents"] == 4
    assert manifest["models"] == BLANK


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"languages": ("nb", "sv")}, "sv: choose of nb, nn, en, ja"),
        ({"models": {"sv": "x"}}, "sv: no language of nb"),
        ({"format": "xlsx"}, "choose of csv, parquet, sqlite"),
        ({"limit": 0}, "greater than or equal to 1"),
        ({"fields": {"body": "text"}}, "choose of id, text, date"),
        ({"colour": "red"}, "Extra inputs are not permitted"),
    ],
)
def test_a_wrong_setting_names_the_choice(
    tmp_path: Path, values: dict[str, object], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        settings_of(tmp_path, **values)

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the catalogues against the program. check_translations.py RULE SOURCE_DIR [--lupdate PROGRAM]

drift     every string of the program is in every catalogue, and none that is gone
complete  every string is translated, every plural form is there, placeholders and accelerators agree
listed    every catalogue on disk is compiled into the program
"""
import argparse
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FORMS = {"vi": 1, "zh_CN": 1, "en_US": 2}
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n|Ln)")
WIDE_MARKS = "，、：；。"
ACCELERATOR = re.compile(r"&(?!&|\w+;)\w")


def messages(path):
    """(context, source, comment, translation element, is plural) for each message of a catalogue."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                   message.find("translation"), message.get("numerus") == "yes")


def keys(path):
    return {(context, source, comment) for context, source, comment, _, _ in messages(path)}


def drift(source_dir, lupdate):
    sys.path.insert(0, str(source_dir / "translations"))
    import update  # the same call that developers use
    with tempfile.TemporaryDirectory() as folder:
        copies = Path(folder)
        for catalogue in (source_dir / "translations").glob("slipway_*.ts"):
            shutil.copy(catalogue, copies)
        if warnings := update.update(lupdate, source_dir, copies):
            yield f"lupdate complains: {warnings}"
        for copy in sorted(copies.glob("*.ts")):
            committed = source_dir / "translations" / copy.name
            if copy.read_bytes() == committed.read_bytes():
                continue
            for context, source, _ in sorted(keys(copy) - keys(committed)):
                yield f"{copy.name}: new: {context}: {source!r}; run `ninja update_translations` and translate it"
            for context, source, _ in sorted(keys(committed) - keys(copy)):
                yield f"{copy.name}: stale: {context}: {source!r}; run `ninja update_translations`"
            if keys(copy) == keys(committed):
                yield f"{copy.name}: out of order; run `ninja update_translations`"


def faults_of(source, texts, plural, forms):
    if len(texts) != forms:
        yield f"{len(texts)} plural forms instead of {forms}"
    for text in texts:
        if not text.strip():
            yield "an empty translation"
            continue
        wanted, given = PLACEHOLDER.findall(source), PLACEHOLDER.findall(text)
        if plural and forms == 2:  # "one step" may do without its number
            wanted, given = set(wanted) - {"%n"}, set(given) - {"%n"}
        if sorted(wanted) != sorted(given):
            yield f"placeholders {sorted(given)} instead of {sorted(wanted)}"
        if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(text)):
            yield "an accelerator (&) is missing or too many"
        # Full-width marks bring their own space.
        same_end = source[-1:].isspace() == text[-1:].isspace() or text[-1:] in WIDE_MARKS
        if source[:1].isspace() != text[:1].isspace() or not same_end:
            yield "spaces at the ends differ"
        if source.endswith("…") != text.endswith("…") or source.endswith("...") != text.endswith("..."):
            yield "the ellipsis differs"


def complete(source_dir, _lupdate):
    for path in sorted((source_dir / "translations").glob("slipway_*.ts")):
        language = ElementTree.parse(path).getroot().get("language")
        if path.stem != f"slipway_{language}" and language != "en_US":
            yield f"{path.name}: says language={language}"
        for context, source, _, translation, plural in messages(path):
            place = f"{path.name}: {context}: {source!r}"
            if translation.get("type"):
                yield f"{place}: {translation.get('type')}"
                continue
            texts = [form.text or "" for form in translation.iter("numerusform")] if plural else [
                translation.text or ""]
            for fault in faults_of(source, texts, plural, FORMS[language] if plural else 1):
                yield f"{place}: {fault}"


def listed(source_dir, _lupdate):
    listing = (source_dir / "translations" / "CMakeLists.txt").read_text(encoding="utf-8")
    shipped = (source_dir / "translations" / "catalogue.cpp").read_text(encoding="utf-8")
    for path in sorted((source_dir / "translations").glob("*.ts")):
        if path.name not in re.findall(r"slipway_\w+\.ts", listing):
            yield f"{path.name}: is not in translations/CMakeLists.txt, so it never ships"
        if f'"{path.stem.removeprefix("slipway_")}"' not in shipped:
            yield f"{path.name}: shippedLanguages() in catalogue.cpp does not name it"


RULES = {rule.__name__: rule for rule in (drift, complete, listed)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rule", choices=RULES)
    parser.add_argument("source_dir", type=Path)
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    options = parser.parse_args()
    faults = list(RULES[options.rule](options.source_dir.resolve(), options.lupdate))
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums up the event stream of `slipwayctl run`: steps, gates, artifacts. summary.py EVENTS.jsonl"""
import json
import re
import sys

ANNOUNCED = re.compile(r"^- \*\*(?P<label>.+?)\*\*: `(?P<uri>[^`]+)`$", re.MULTILINE)


def main(path):
    states, decisions, artifacts, outcome = {}, [], [], "not finished"
    with open(path, encoding="utf-8") as stream:
        for line in stream:
            event = json.loads(line)
            kind, step = event["type"], event.get("step", "")
            if kind == "step_state":
                states[step] = event["state"]
            elif kind == "gate_decided":
                decisions.append(f"{step}: {event['decision']} by {event['who']}")
            elif kind == "annotation_added":
                artifacts += [(m["label"], m["uri"]) for m in ANNOUNCED.finditer(event["body"])]
            elif kind == "artifact_uploaded":
                artifacts.append((event["path"], f"{event['size']} bytes, kept with the release"))
            elif kind == "release_finished":
                outcome = event["state"]

    print(f"\nThe release: {outcome}")
    counts = {state: list(states.values()).count(state) for state in sorted(set(states.values()))}
    print("Steps: " + ", ".join(f"{count} {state}" for state, count in counts.items()))
    print("Gates:")
    for decision in decisions:
        print(f"  {decision}")
    print(f"Artifacts ({len(artifacts)}):")
    width = max((len(label) for label, _ in artifacts), default=0)
    for label, uri in artifacts:
        print(f"  {label.ljust(width)}  {uri}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: summary.py EVENTS.jsonl")
    main(sys.argv[1])

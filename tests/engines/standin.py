#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stand-ins for Buildkite's REST API and Taskcluster's queue: as strict as the documents are, with a world that goes on.

    standin.py [--port N] [--token TOKEN] [--speed X]

Prints one line of JSON with its addresses when it listens. Everything is in memory. A test speaks to /_control:
  POST /_control {"fault": {"status": 503, "times": 2, "headers": {...}}}   answers like this, so many times
  POST /_control {"scopes": [...]}, {"decision_scopes": [...]}               what the client may do; what the decision task may
  POST /_control {"fault": {"foreign": KEY, "method": "PUT"}}                somebody opens the gate just before this request
  POST /_control {"fault": {"cut": true, "times": 1, "path": "/trigger"}}   half an answer, then the connection closes
  POST /_control {"job": KEY, "state": STATE}                               a job goes on
  POST /_control {"unblock": KEY, "by": NAME}                               somebody else opens a gate
  POST /_control {"task": ID, "state": STATE}
  POST /_control {"build_state": STATE}, {"token": TEXT}, {"act_token": TEXT}  the last one is needed to do anything
  GET  /_control                                                            {"requests": [...]}: method, path, authorization given or not
"""
import argparse
import base64
import email.utils
import hashlib
import hmac
import json
import re
import sys
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

GROUP = "LjOkL6FFThijM_Q_Rmo0vQ"
TASKS = ["fN1SbArXTPSVFUUvaOlinQ", "YDHUYQcrTUerRefNDxXwpg", "Kz2yWbxvTLSJrJZO1ZpSVw"]


def stamp(seconds=None):
    seconds = time.time() if seconds is None else seconds
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds)) + ".%03dZ" % (seconds % 1 * 1000)


def script(key, name, state="scheduled", group=None):
    return {"id": str(uuid.uuid5(uuid.NAMESPACE_URL, key)), "type": "script", "name": name, "step_key": key, "group_key": group,
            "step": {"id": str(uuid.uuid5(uuid.NAMESPACE_DNS, key)), "signature": None}, "state": state, "soft_failed": False,
            "exit_status": None, "web_url": None, "created_at": stamp(), "started_at": None, "finished_at": None, "retried": False,
            "retried_in_job_id": None, "parallel_group_index": None, "parallel_group_total": None, "matrix": None}


def manual(key, label):
    return {"id": str(uuid.uuid5(uuid.NAMESPACE_URL, key)), "type": "manual", "label": label, "step_key": key, "state": "blocked",
            "web_url": None, "unblocked_by": None, "unblocked_at": None, "unblockable": False, "unblock_url": None}


def satisfies(scopes, scope):
    return any(held == scope or (held.endswith("*") and scope.startswith(held[:-1])) for held in scopes)


class World:
    """One build and one task group. All access holds the lock."""

    def __init__(self, token):
        self.lock = threading.Lock()
        self.token = token
        self.requests, self.faults = [], []
        self.left, self.reset = 200, time.time() + 60
        self.state, self.act_token, self.fields = "running", "", None
        self.jobs = [script("build", ":package: Build"), script("test", "Test", group="tests"), manual("release-gate", "Release?"),
                     script("publish", "Publish", "blocked")]
        self.clients = {"release/manager": "manager-access-token-0123456789"}
        self.scopes = ["hooks:trigger-hook:project-editor/*", "hooks:list-last-fires:project-editor/*", "queue:get-task:*"]
        self.decision_scopes = ["in-tree:hook-action:project-editor/in-tree-action-3-*"]
        self.last_fires, self.fired = [], []
        self.tasks = {task: {"state": "unscheduled", "runs": []} for task in TASKS}
        self.set_task(TASKS[0], "running")

    def job(self, key):
        return next(job for job in reversed(self.jobs) if job["step_key"] == key)

    def set_job(self, key, state):
        job = self.job(key)
        job["state"] = state
        if state == "running":
            job["started_at"] = stamp()
        if state in ("passed", "failed", "timed_out", "canceled"):
            job["started_at"] = job.get("started_at") or stamp()
            job["finished_at"] = stamp()
            job["exit_status"] = 0 if state == "passed" else 1
        self.settle()

    def settle(self):
        gate = self.job("release-gate")
        done = all(self.job(key)["state"] == "passed" for key in ("build", "test"))
        if gate["state"] == "blocked":
            gate["unblockable"] = done
        publish = self.job("publish")
        if gate["state"] == "unblocked" and publish["state"] == "blocked":
            publish["state"] = "scheduled"
        states = [job["state"] for job in self.jobs if not job.get("retried")]
        if all(state in ("passed", "unblocked") for state in states):
            self.state = "passed"
        elif any(state in ("failed", "timed_out") for state in states):
            self.state = "failed"

    def unblock(self, key, name):
        gate = self.job(key)
        gate.update(state="unblocked", unblockable=False, unblocked_at=stamp(), unblocked_by={"id": str(uuid.uuid4()), "name": name})
        self.settle()

    def set_task(self, task, state):
        entry = self.tasks[task]
        entry["state"] = state
        if state == "unscheduled":
            return
        if not entry["runs"]:
            entry["runs"].append({"runId": 0, "state": state, "reasonCreated": "scheduled", "scheduled": stamp()})
        run = entry["runs"][-1]
        run["state"] = state
        if state != "pending":
            run.setdefault("started", stamp())
        if state in ("completed", "failed"):
            run.update(reasonResolved=state, resolved=stamp())

    def build(self, with_jobs):
        counts = {}
        for job in self.jobs:
            counts[job["state"]] = counts.get(job["state"], 0) + 1
        waits = any(job["type"] == "manual" and job["state"] == "blocked" for job in self.jobs)
        build = {"id": "f62a1b4d-10f9-4790-bc1c-e2c3a0c80983", "number": 7, "state": self.state, "blocked": waits and self.state == "passed",
                 "web_url": "https://buildkite.example/acme/ship/builds/7", "message": "Release 1.2", "commit": "a" * 40, "branch": "main",
                 "creator": {"id": "u", "name": "Keith Pitt"}, "created_at": stamp(time.time() - 60), "pipeline": {"slug": "ship"},
                 "job_state_counts": {"total": len(self.jobs), "states": counts}}
        if with_jobs:
            build["jobs"] = self.jobs
        return build

    def task(self, task):
        place = TASKS.index(task)
        return {"status": self.status(task),
                "task": {"dependencies": TASKS[:place][-1:], "requires": "all-completed", "created": stamp(time.time() - 60),
                         "metadata": {"name": "task-%d" % place}, "tags": {"kind": "build", "label": "build-linux/%d" % place}}}

    def status(self, task):
        return {"taskId": task, "taskGroupId": GROUP, "retriesLeft": 5, **self.tasks[task]}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    world = None

    def log_message(self, *_):
        pass

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def answer(self, status, value, headers=None, cut=False):
        bytes_ = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response_only(status)
        self.send_header("Date", email.utils.formatdate(usegmt=True))
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(bytes_)))
        for name, text in (headers or {}).items():
            self.send_header(name, str(text))
        self.end_headers()
        self.wfile.write(bytes_[: len(bytes_) // 2] if cut else bytes_)
        if cut:
            self.close_connection = True

    def limits(self):
        world = self.world
        if time.time() > world.reset:
            world.left, world.reset = 200, time.time() + 60
        world.left -= 1
        return {"RateLimit-Limit": 200, "RateLimit-Remaining": max(0, world.left), "RateLimit-Reset": int(world.reset - time.time()) + 1}

    def handle_any(self):
        body = self.body()
        parts = urlsplit(self.path)
        path = [unquote(part) for part in parts.path.split("/")[1:]]
        query = parse_qs(parts.query)
        with self.world.lock:
            if path[0] == "_control":
                return self.control(body)
            self.world.requests.append({"method": self.command, "path": self.path, "authorization": bool(self.headers.get("Authorization"))})
            fault = next((fault for fault in self.world.faults if fault.get("method", self.command) == self.command and parts.path.endswith(fault.get("path", ""))), None)
            if fault:
                fault["times"] = fault.get("times", 1) - 1
                if fault["times"] <= 0:
                    self.world.faults.remove(fault)
                if fault.get("foreign"):  # somebody else is faster by a hair
                    self.world.unblock(fault["foreign"], "Liam Neeson")
                    fault = None
                elif not fault.get("cut"):
                    return self.answer(fault["status"], {"message": "a fault that was asked for"}, fault.get("headers"))
            cut = bool(fault)
            if path[0] == "v2":
                return self.buildkite(path[1:], query, body, cut)
            if path[:1] == ["api"]:
                scopes = self.hawk()
                if isinstance(scopes, dict):
                    return self.answer(401, scopes)
                if path[1:3] == ["queue", "v1"]:
                    return self.queue(path[3:], query, body, cut)
                if path[1:3] == ["auth", "v1"]:
                    return self.auth(path[3:], body, scopes)
                if path[1:3] == ["hooks", "v1"]:
                    return self.hooks(path[3:], body, scopes, cut)
        self.answer(404, {"message": "Not Found"})

    do_GET = do_PUT = do_POST = do_DELETE = handle_any

    def control(self, body):
        world = self.world
        if self.command == "GET":
            return self.answer(200, {"requests": world.requests, "fields": world.fields, "fired": world.fired})
        wish = json.loads(body)
        if "fault" in wish:
            world.faults.append(wish["fault"])
        if "job" in wish:
            world.set_job(wish["job"], wish["state"])
        if "unblock" in wish:
            world.unblock(wish["unblock"], wish["by"])
        if "task" in wish:
            world.set_task(wish["task"], wish["state"])
        if "build_state" in wish:
            world.state = wish["build_state"]
        for name in ("scopes", "decision_scopes"):
            if name in wish:
                setattr(world, name, wish[name])
        if "act_token" in wish:
            world.act_token = wish["act_token"]
        if "token" in wish:
            world.token = wish["token"]
        self.answer(200, {})

    def buildkite(self, path, query, body, cut):
        if self.headers.get("Authorization") not in ("Bearer " + self.world.token, "Bearer " + (self.world.act_token or self.world.token)):
            return self.answer(401, {"message": "Authentication required. Please supply a valid API Access Token"})
        if path == ["organizations", "acme", "pipelines", "ship", "builds", "7"] and self.command == "GET":
            return self.answer(200, self.world.build(query.get("exclude_jobs") != ["true"]), self.limits(), cut)
        build = ["organizations", "acme", "pipelines", "ship", "builds", "7"]
        if path[:6] == build and path[6:7] == ["jobs"] and path[8:] == ["unblock"] and self.command == "PUT":
            return self.unblock(path[7], body, cut)
        self.answer(404, {"message": "No build found"}, self.limits())

    def unblock(self, job_id, body, cut):
        world = self.world
        job = next((job for job in world.jobs if job["id"] == job_id), None)
        if not job:
            return self.answer(404, {"message": "No job found"}, self.limits())
        if self.headers.get("Authorization") != "Bearer " + (world.act_token or world.token):
            return self.answer(403, {"message": "Forbidden: the token has no scope write_builds"}, self.limits())
        if job["type"] != "manual":
            return self.answer(400, {"message": "This job type cannot be unblocked"}, self.limits())
        if world.state == "canceled":
            return self.answer(422, {"message": "Jobs from canceled builds cannot be unblocked"}, self.limits())
        wish = json.loads(body)
        if wish.get("unblocker"):
            return self.answer(422, {"message": "Unblocker is not a valid user id for this organization"}, self.limits())
        if job["state"] != "blocked":
            return self.answer(422, {"message": "The job's state must be blocked."}, self.limits())
        world.unblock(job["step_key"], "Token Owner")
        world.fields = wish.get("fields")
        self.answer(200, job, self.limits(), cut)

    def hawk(self):
        """None: signed by nobody. The scopes of the call; or the answer that it is refused with."""
        header = self.headers.get("Authorization")
        if not header:
            return None
        given = dict(re.findall(r'(\w+)="([^"]*)"', header))
        key = self.world.clients.get(given.get("id"))
        refused = {"code": "AuthenticationFailed", "message": "Unauthorized: bad mac"}
        if not header.startswith("Hawk ") or key is None or abs(int(given.get("ts", 0)) - time.time()) > 900:
            return refused
        host, port = self.headers["Host"].split(":")
        text = "hawk.1.header\n%s\n%s\n%s\n%s\n%s\n%s\n%s\n%s\n" % (
            given["ts"], given["nonce"], self.command, self.path, host.lower(), port, given.get("hash", ""), given.get("ext", ""))
        mac = base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()).decode()
        if not hmac.compare_digest(mac, given.get("mac", "")):
            return refused
        ext = json.loads(base64.b64decode(given.get("ext", "") or "e30="))
        wanted = ext.get("authorizedScopes")
        return self.world.scopes if wanted is None else [scope for scope in wanted if satisfies(self.world.scopes, scope)]

    def auth(self, path, body, scopes):
        if path == ["scopes", "expand"] and self.command == "POST":
            asked = json.loads(body)["scopes"]
            return self.answer(200, {"scopes": asked + (self.world.decision_scopes if "assume:decision" in asked else [])})
        if path == ["scopes", "current"]:
            return self.answer(200, {"scopes": scopes or []})
        self.answer(404, {"code": "ResourceNotFound", "message": "there is no such thing"})

    def hooks(self, path, body, scopes, cut):
        world = self.world
        if path[:1] != ["hooks"] or len(path) != 4:
            return self.answer(404, {"code": "ResourceNotFound", "message": "there is no such thing"})
        hook = path[1] + "/" + path[2]
        if path[3] == "last-fires":
            if not satisfies(scopes or [], "hooks:list-last-fires:" + hook):
                return self.answer(403, {"code": "InsufficientScopes", "message": "no"})
            return self.answer(200, {"lastFires": world.last_fires}) if world.last_fires else self.answer(404, {"code": "ResourceNotFound", "message": "no fires"})
        if path[3] != "trigger" or self.command != "POST":
            return self.answer(404, {"code": "ResourceNotFound", "message": "there is no such thing"})
        if not satisfies(scopes or [], "hooks:trigger-hook:" + hook):
            return self.answer(403, {"code": "InsufficientScopes", "message": "Client lacks hooks:trigger-hook:%s\n\n---\n\n* method: triggerHook" % hook})
        # A client that restricts the call restricts it to this alone.
        world.fired.append({"hook": hook, "payload": json.loads(body), "scopes": scopes})
        task = "Rq3zXb0LQQeYw1nJ8s%sNaA" % "vG"
        world.last_fires.insert(0, {"taskId": task, "result": "success", "firedBy": "triggerHook", "taskCreateTime": stamp()})
        self.answer(200, {"taskId": task, "status": {"taskId": task}}, cut=cut)

    def queue(self, path, query, body, cut):
        world = self.world
        if path == ["task-group", GROUP, "list"]:
            # Two to a page, and pages overlap as they do while a group grows.
            at = int(query.get("continuationToken", ["0"])[0])
            page = {"taskGroupId": GROUP, "schedulerId": "s", "tasks": [world.task(task) for task in TASKS[at:at + 2]]}
            if at + 2 < len(TASKS):
                page["continuationToken"] = str(at + 1)
            return self.answer(200, page, cut=cut)
        if path[:1] == ["task"] and len(path) == 2:
            return self.answer(200, {"taskGroupId": path[1], "scopes": ["assume:decision"]})
        if path == ["tasks", "status"] and self.command == "POST":
            ids = [task for task in json.loads(body)["taskIds"] if task in world.tasks]
            return self.answer(200, {"statuses": [{"taskId": task, "status": world.status(task)} for task in ids]}, cut=cut)
        self.answer(404, {"code": "ResourceNotFound", "message": "there is no such thing", "requestInfo": {}})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default="stand-in-token")
    options = parser.parse_args()
    Handler.world = World(options.token)
    server = ThreadingHTTPServer(("127.0.0.1", options.port), Handler)
    root = "http://127.0.0.1:%d" % server.server_port
    print(json.dumps({"root": root, "build": root + "/v2/organizations/acme/pipelines/ship/builds/7", "group": root + "/tasks/groups/" + GROUP, "control": root + "/_control"}), flush=True)
    # Ends with whoever started it, however that ends.
    threading.Thread(target=lambda: (sys.stdin.read(), server.shutdown()), daemon=True).start()
    server.serve_forever()


if __name__ == "__main__":
    main()

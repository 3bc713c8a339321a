# SPDX-License-Identifier: GPL-3.0-or-later
"""A stand-in for Taskcluster's queue, hooks and auth service; Hawk is checked (spec/taskgraph.md 7 to 9)."""
import base64
import hashlib
import hmac
import json
import uuid

from standin_web import SERVICES, Reply, attributes, route, stamp

GROUP = "LjOkL6FFThijM_Q_Rmo0vQ"
TASKS = ["fN1SbArXTPSVFUUvaOlinQ", "YDHUYQcrTUerRefNDxXwpg", "Kz2yWbxvTLSJrJZO1ZpSVw"]


def slug_of(text):
    """A task id that is always the same for a name."""
    return base64.urlsafe_b64encode(uuid.UUID(bytes=hashlib.sha256(text.encode()).digest()[:16], version=4).bytes).decode().rstrip("=")


def satisfies(scopes, scope):
    return any(held == scope or (held.endswith("*") and scope.startswith(held[:-1])) for held in scopes)


class Taskcluster:
    """Task groups, hooks and who may use them."""

    nothing = {"code": "ResourceNotFound", "message": "there is no such thing", "requestInfo": {}}

    def __init__(self, world):
        self.world = world
        self.clients = {"release/manager": "manager-access-token-0123456789"}
        self.scopes = ["hooks:trigger-hook:project-editor/*", "hooks:list-last-fires:project-editor/*", "queue:get-task:*"]
        self.decision_scopes = ["in-tree:hook-action:project-editor/in-tree-action-3-*"]
        self.last_fires, self.fired, self.on_fire = [], [], []
        self.page_size, self.overlap = 2, 1  # of a listing: pages overlap as they do while a group grows
        self.groups, self.tasks = {}, {}
        self.add_group(GROUP, {task: {"dependencies": TASKS[:place][-1:], "name": "task-%d" % place, "label": "build-linux/%d" % place, "kind": "build"}
                               for place, task in enumerate(TASKS)})
        self.set_task(TASKS[0], "running")

    def add_group(self, group, tasks):
        """`tasks`: id -> dependencies, name, label, kind and what else is known of it."""
        self.groups[group] = list(tasks)
        for task, about in tasks.items():
            self.tasks[task] = {"about": about, "group": group, "state": "unscheduled", "runs": [], "created": self.world.now() - 60}

    def set_task(self, task, state):
        entry, now = self.tasks[task], stamp(self.world.now())
        entry["state"] = state
        if state == "unscheduled":
            return
        if not entry["runs"]:
            entry["runs"].append({"runId": 0, "state": state, "reasonCreated": "scheduled", "scheduled": now})
        run = entry["runs"][-1]
        run["state"] = state
        if state != "pending":
            run.setdefault("started", now)
        if state in ("completed", "failed", "exception"):
            run.update(reasonResolved=state, resolved=now)

    def go_on(self, speed):
        """Lets tasks start and end as time passes; only those that say how many seconds they take."""
        now = self.world.now()
        running = 0
        for task, entry in self.tasks.items():
            seconds = entry["about"].get("seconds")
            if seconds and entry["state"] == "running":
                if now - entry.setdefault("since", now) >= seconds / speed:
                    self.set_task(task, entry["about"].get("ends", "completed"))
                else:
                    running += 1
        for task, entry in self.tasks.items():
            if not entry["about"].get("seconds") or entry["state"] not in ("unscheduled", "pending"):
                continue
            if entry["state"] == "unscheduled" and all(self.tasks[need]["state"] == "completed" for need in entry["about"]["dependencies"] if need in self.tasks):
                self.set_task(task, "pending")
            elif entry["state"] == "pending" and running < 24:
                entry["since"] = now
                self.set_task(task, "running")
                running += 1

    def status(self, task):
        entry = self.tasks[task]
        return {"taskId": task, "taskGroupId": entry["group"], "retriesLeft": 5, "state": entry["state"], "runs": entry["runs"],
                **({"expires": entry["about"]["expires"]} if "expires" in entry["about"] else {})}

    def task(self, task):
        entry = self.tasks[task]
        about = entry["about"]
        return {"status": self.status(task), "task": {
            "dependencies": about["dependencies"], "requires": "all-completed", "created": stamp(entry["created"]),
            "metadata": {"name": about["name"]}, "tags": {"kind": about["kind"], "label": about["label"]}, **about.get("definition", {})}}

    def authorize(self, call, about):
        """Signed by nobody: nothing but what is public. The scopes of the call are what the client has and the call asks for."""
        header = call.headers.get("Authorization")
        if not header:
            return None
        given = attributes(header)
        ext = json.loads(base64.b64decode(given.get("ext", "") or "e30="))
        key, own = self.key(given.get("id"), ext.get("certificate"))
        refused = Reply(401, {"code": "AuthenticationFailed", "message": "Unauthorized: bad mac"})
        if not header.startswith("Hawk ") or key is None or abs(int(given.get("ts", 0)) - self.world.now()) > 900:
            return refused
        host, _, port = call.headers["Host"].partition(":")
        text = "hawk.1.header\n%s\n%s\n%s\n%s\n%s\n%s\n%s\n%s\n" % (
            given["ts"], given["nonce"], call.method, call.target, host.lower(), port, given.get("hash", ""), given.get("ext", ""))
        mac = base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()).decode()
        if not hmac.compare_digest(mac, given.get("mac", "")):
            return refused
        wanted = ext.get("authorizedScopes")
        call.who = own if wanted is None else [scope for scope in wanted if satisfies(own, scope)]
        return None

    def key(self, client, certificate):
        """What a client signs with, and its scopes; a certificate has to hold (9.3)."""
        if certificate is None:
            return self.clients.get(client), self.scopes
        issuer = self.clients.get(certificate.get("issuer", client))
        now = self.world.now() * 1000
        if issuer is None or not certificate["start"] - 300000 <= now <= certificate["expiry"] + 300000 or certificate.get("issuer") == client:
            return None, []
        named = ["clientId:" + client, "issuer:" + certificate["issuer"]] if "issuer" in certificate else []
        lines = ["version:1"] + named + ["seed:" + certificate["seed"], "start:%d" % certificate["start"], "expiry:%d" % certificate["expiry"], "scopes:"]
        text = "\n".join(lines + certificate["scopes"])
        signature = base64.b64encode(hmac.new(issuer.encode(), text.encode(), hashlib.sha256).digest()).decode()
        if signature != certificate["signature"]:
            return None, []
        return base64.urlsafe_b64encode(hmac.new(issuer.encode(), certificate["seed"].encode(), hashlib.sha256).digest()).decode().rstrip("="), certificate["scopes"]

    def finish(self, call, reply):
        return reply


@route("GET", "/api/queue/v1/task-group/{group}/list", query=("limit", "continuationToken"))
def task_group(call, group):
    world = call.world.taskcluster
    if group not in world.groups:
        return Reply(404, world.nothing)
    tasks, at = world.groups[group], int(call.first("continuationToken", "0"))
    end = at + world.page_size
    page = {"taskGroupId": group, "schedulerId": "s", "tasks": [world.task(task) for task in tasks[at:end]]}
    if end < len(tasks):
        page["continuationToken"] = str(end - world.overlap)
    return Reply(200, page)


@route("GET", "/api/queue/v1/task/{task}")
def definition(call, task):
    entry = call.world.taskcluster.tasks.get(task)
    about = call.world.taskcluster.task(task)["task"] if entry else {}
    more = entry["about"].get("definition", {}) if entry else {}
    return Reply(200, {**about, "taskGroupId": entry["group"] if entry else task, "scopes": ["assume:decision"], **more})


@route("POST", "/api/queue/v1/tasks/status", query=("limit", "continuationToken"))
def statuses(call):
    world = call.world.taskcluster
    ids = [task for task in call.json()["taskIds"] if task in world.tasks]
    return Reply(200, {"statuses": [{"taskId": task, "status": world.status(task)} for task in ids]})


@route("POST", "/api/auth/v1/scopes/expand")
def expand_scopes(call):
    asked = call.json()["scopes"]
    return Reply(200, {"scopes": asked + (call.world.taskcluster.decision_scopes if "assume:decision" in asked else [])})


@route("GET", "/api/auth/v1/scopes/current")
def current_scopes(call):
    return Reply(200, {"scopes": call.who or []})


@route("GET", "/api/hooks/v1/hooks/{group}/{hook}/last-fires")
def last_fires(call, group, hook):
    world = call.world.taskcluster
    if not satisfies(call.who or [], "hooks:list-last-fires:%s/%s" % (group, hook)):
        return Reply(403, {"code": "InsufficientScopes", "message": "no"})
    return Reply(200, {"lastFires": world.last_fires}) if world.last_fires else Reply(404, {"code": "ResourceNotFound", "message": "no fires"})


@route("POST", "/api/hooks/v1/hooks/{group}/{hook}/trigger")
def trigger(call, group, hook):
    world, name = call.world.taskcluster, "%s/%s" % (group, hook)
    if not satisfies(call.who or [], "hooks:trigger-hook:" + name):
        return Reply(403, {"code": "InsufficientScopes", "message": "Client lacks hooks:trigger-hook:%s\n\n---\n\n* method: triggerHook" % name})
    # A client that restricts the call restricts it to this alone.
    world.fired.append({"hook": name, "payload": call.json(), "scopes": call.who})
    task = "Rq3zXb0LQQeYw1nJ8svG%sA" % "GNHIJKLM"[len(world.fired) % 8]
    world.last_fires.insert(0, {"taskId": task, "result": "success", "firedBy": "triggerHook", "taskCreateTime": stamp(call.world.now())})
    for heard in world.on_fire:
        heard(task, call.json())
    return Reply(200, {"taskId": task, "status": {"taskId": task}})


def attach(world):
    world.taskcluster = SERVICES["api"] = Taskcluster(world)

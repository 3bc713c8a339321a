# SPDX-License-Identifier: GPL-3.0-or-later
"""What a promotion meets on a stand-in of Taskcluster: graphs of a push with their artifacts, the index, the hook, and the
life of the action's task once the hook was fired (spec/taskgraph.md 2, 3, 7 to 9).

  POST /_control {"action": "hold"|"complete"|"fail"}   what becomes of the next fired action (complete), or of one that runs
  POST /_control {"created": {LABEL: TASK}}             what it will create, in place of what the plan of the fixture says
  POST /_control {"graph_task": TASK, "state": STATE, "expires": TIME}, {"artifact_gone": [TASK, NAME]}, {"hook_gone": true}
"""
import base64
import glob
import hashlib
import json
import os

from standin_web import Reply, route, stamp

GRAPHS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "fixtures", "taskgraph", "editor", "graphs")
DECISION, PROMOTION = "DwJ4c1bLQkqW2sJ3n9vXtA", "PqL7a0sERmmYk4Zt8uNc-Q"
REVISION = "4f2a9c0b7d1e4f2a9c0b7d1e4f2a9c0b7d1e4f2a"
ROUTE = "gecko.v2.editor-release.revision.%s.taskgraph" % REVISION
YEAR = 365 * 86400


def slug(text):
    """A valid task ID that depends on a text alone."""
    raw = bytearray(hashlib.sha256(text.encode()).digest()[:16])
    raw[0] &= 0x7F
    raw[6] = raw[6] & 0x0F | 0x40
    raw[8] = raw[8] & 0x3F | 0x80
    return base64.urlsafe_b64encode(bytes(raw)).decode().rstrip("=")


class Promotion:
    def __init__(self, world):
        self.world, self.queue = world, world.taskcluster
        self.artifacts, self.index, self.actions = {}, {}, []
        self.wish, self.created, self.hook_gone, self.looks = "complete", None, False, 0
        self.takes = 0  # seconds that an action and what it creates take; 0: it ends once somebody looked at it twice
        self.labels = {}
        for graph in (DECISION, PROMOTION):
            self.add_graph(graph)
        self.index[ROUTE + ".decision"] = DECISION
        self.index[ROUTE + ".actions." + PROMOTION] = PROMOTION
        self.queue.on_fire.append(self.fired)

    def add_graph(self, graph):
        folder = os.path.join(GRAPHS, graph)
        for path in glob.glob(folder + "/*.*") + glob.glob(folder + "/public/*.*"):
            if os.path.basename(path) != "task.json":
                with open(path, "rb") as file:
                    self.artifacts[graph, "public/" + os.path.basename(path)] = file.read()
        own = {}
        labels = json.loads(self.artifacts[graph, "public/label-to-taskid.json"])
        for label, task in labels.items():
            if task not in self.queue.tasks:
                own[task] = self.about(label, [graph])
        self.labels.update(labels)
        task = self.about("Gecko Decision Task" if graph == DECISION else "Action: Promote the editor", [])
        definition = {"taskGroupId": DECISION, "created": stamp(self.world.now() - (7200 if graph == DECISION else 3600))}
        if os.path.exists(folder + "/task.json"):
            with open(folder + "/task.json") as file:
                definition.update(json.load(file))
        task["definition"] = definition
        members = {graph: task, **own} if graph == DECISION else own
        self.queue.add_group(graph, members)
        if graph != DECISION:
            self.queue.groups[DECISION].append(graph)
            self.queue.tasks[graph] = {"about": task, "group": DECISION, "state": "unscheduled", "runs": [], "created": self.world.now() - 3600}
        for one in {graph: task, **own}:
            self.queue.set_task(one, "completed")

    def about(self, label, dependencies):
        return {"dependencies": dependencies, "name": label, "label": label, "kind": label.split("-")[0], "expires": stamp(self.world.now() + YEAR)}

    def fired(self, task, payload):
        """The hook makes the action's task in the group it is about."""
        user = payload["user"]
        group = user["taskGroupId"]
        name = payload["decision"]["action"]["name"]
        about = self.about("Action: " + name, [])
        about["definition"] = {"taskGroupId": group, "created": stamp(self.world.now()), "extra": {"action": {"name": name, "context": {"input": user["input"]}}}}
        self.queue.groups[group].append(task)
        self.queue.tasks[task] = {"about": about, "group": group, "state": "unscheduled", "runs": [], "created": self.world.now()}
        self.queue.set_task(task, "running")
        self.actions.append((task, user["input"]))
        self.looks = 0

    def runs(self, task):
        return any(task == one for one, _ in self.actions) and self.queue.tasks[task]["state"] == "running" and self.wish != "hold"

    def looked(self, task):
        """An action ends once somebody looked at it twice, unless a test holds it or it goes by the clock."""
        if self.takes or not self.runs(task):
            return
        self.looks += 1
        if self.looks > 1:
            self.end(task)

    def go_on(self, speed):
        """The same as time passes."""
        for task, _ in self.actions:
            if self.takes and self.runs(task) and self.world.now() - self.queue.tasks[task]["created"] >= self.takes / speed:
                self.end(task)

    def end(self, task):
        if self.wish == "fail":
            return self.queue.set_task(task, "failed")
        wish = dict(self.actions)[task]
        full = json.loads(self.artifacts[wish["previous_graph_ids"][-1], "public/full-task-graph.json"])
        created = self.created or {label: self.labels.get(label) or slug(task + label) for label in full if not label.startswith("test-")}
        self.artifacts[task, "public/label-to-taskid.json"] = json.dumps(created).encode()
        new = {one: self.about(label, [task]) for label, one in created.items() if one not in self.queue.tasks}
        for label, one in created.items():
            if self.takes and one in new:
                needs = (full.get(label) or {}).get("dependencies", {}).values()
                new[one].update(dependencies=[created[need] for need in needs if need in created] or [task], seconds=self.takes)
        self.queue.add_group(task, new)
        return self.queue.set_task(task, "completed")

    def control(self, wish):
        if "action" in wish:
            self.wish = wish["action"]
        if "created" in wish:
            self.created = wish["created"]
        if "hook_gone" in wish:
            self.hook_gone = wish["hook_gone"]
        if "artifact_gone" in wish:
            self.artifacts.pop(tuple(wish["artifact_gone"]), None)
        if "graph_task" in wish:
            if "state" in wish:
                self.queue.set_task(wish["graph_task"], wish["state"])
            if "expires" in wish:
                self.queue.tasks[wish["graph_task"]]["about"]["expires"] = wish["expires"]


@route("GET", "/api/queue/v1/task/{task}/status")
def status(call, task):
    queue = call.world.taskcluster
    if task not in queue.tasks:
        return Reply(404, queue.nothing)
    call.world.promotion.looked(task)
    return Reply(200, {"status": queue.status(task)})


@route("GET", "/api/queue/v1/task/{task}/artifacts", query=("limit", "continuationToken"))
def artifacts(call, task):
    promotion = call.world.promotion
    names = sorted(name for owner, name in promotion.artifacts if owner == task)
    at = int(call.first("continuationToken", "0"))
    page = {"artifacts": [artifact(promotion, name) for name in names[at:at + 3]]}
    if at + 3 < len(names):
        page["continuationToken"] = str(at + 3)
    return Reply(200, page)


def artifact(promotion, name):
    return {"name": name, "storageType": "s3", "contentType": "application/json", "expires": stamp(promotion.world.now() + YEAR)}


@route("GET", "/api/queue/v1/task/{task}/artifact-info/{*name}")
def artifact_info(call, task, name):
    promotion = call.world.promotion
    return Reply(200, artifact(promotion, name)) if (task, name) in promotion.artifacts else Reply(404, call.world.taskcluster.nothing)


@route("GET", "/api/queue/v1/task/{task}/artifacts/{*name}")
def latest_artifact(call, task, name):
    if (task, name) not in call.world.promotion.artifacts:
        return Reply(404, call.world.taskcluster.nothing)
    url = "http://%s/blobs/%s/%s" % (call.headers["Host"], task, name)
    return Reply(303, {"storageType": "s3", "url": url}, {"Location": url, "x-taskcluster-artifact-storage-type": "s3"})


@route("GET", "/blobs/{task}/{*name}")
def blob(call, task, name):
    """Where artifacts lie takes no other credentials, as S3 does."""
    if call.headers.get("Authorization"):
        return Reply(400, {"message": "Only one auth mechanism allowed"})
    body = call.world.promotion.artifacts.get((task, name))
    return Reply(200, body) if body is not None else Reply(404, {"message": "NoSuchKey"})


@route("GET", "/api/index/v1/task/{path}")
def find_task(call, path):
    task = call.world.promotion.index.get(path)
    found = {"namespace": path, "taskId": task, "rank": 0, "data": {}, "expires": stamp(call.world.now() + YEAR)}
    return Reply(200, found) if task else Reply(404, {"code": "ResourceNotFound", "message": "Indexed task not found"})


@route("GET", "/api/index/v1/tasks/{namespace}", query=("limit", "continuationToken"))
def list_tasks(call, namespace):
    index = call.world.promotion.index
    found = [path for path in sorted(index) if path.rpartition(".")[0] == namespace]
    return Reply(200, {"tasks": [{"namespace": path, "taskId": index[path], "rank": 0, "data": {}, "expires": stamp(call.world.now() + YEAR)} for path in found]})


@route("GET", "/api/hooks/v1/hooks/{group}/{hook}")
def hook(call, group, hook):
    if call.world.promotion.hook_gone:
        return Reply(404, {"code": "ResourceNotFound", "message": "No such hook"})
    return Reply(200, {"hookGroupId": group, "hookId": hook, "metadata": {"name": hook}})


def attach(world):
    world.promotion = Promotion(world)
